"""Many objects moving side by side: element sets, ephemerides and clouds behind one interface."""
