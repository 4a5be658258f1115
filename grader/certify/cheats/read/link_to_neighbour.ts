// Never read: the submission holds a link in its place.
