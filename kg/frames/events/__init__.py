"""Events: read, merged within the article, with time, place and mediators."""
