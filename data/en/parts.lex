# Words that open a caption, a byline or boilerplate. The document stage compares them with the beginning of a
# paragraph, letters folded; at=anywhere with any place in it.
class part-caption
photo by : at=anywhere
photo credit : at=anywhere
file photo : at=anywhere
photograph by : at=anywhere
image by : at=anywhere
image credit : at=anywhere
getty images : at=anywhere
courtesy of : at=anywhere
class part-byline
by
reported by
written by
class part-boilerplate
read more
read also
see also
related
related stories
related news
more on this story
sources
external links
have an opinion on this story
share this
copyright
all rights reserved
this article is
end item
/end
