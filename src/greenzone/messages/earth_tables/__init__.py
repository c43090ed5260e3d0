"""Space-weather and Earth-orientation tables as their publishers write them."""
