"""Where things are: SGP4, ephemerides, and the analytic motion of a cloud under J2-J4 and drag."""
