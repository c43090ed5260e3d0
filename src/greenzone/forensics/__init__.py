"""What happened in orbit: maneuvers found in histories of element sets, with their doubts."""
