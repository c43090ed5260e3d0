"""Element sets: TLE and OMM text, one by one and as tables of many objects, and back."""
