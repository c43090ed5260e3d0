"""Close approaches among many objects: one against many, group against group, all against all."""
