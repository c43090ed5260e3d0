"""What happened in orbit: breakups rebuilt and maneuvers found, with their doubts."""
