# Words by which a writer takes a distance or leaves a thing open. Own work.
class distancing
purported | alleged | so-called | so - called | self - styled | self - proclaimed | self - declared | would - be | self-styled | self-proclaimed | self-declared | supposed | ostensible | putative | would-be | unconfirmed | unverified | unsubstantiated | professed | presumed : form=adjective
purportedly | allegedly | supposedly | ostensibly | so called : form=adverb
class distancing pos=VERB
claim | allege | purport : form=verb
class distancing
without elaborating | without giving details | without giving evidence | without providing evidence | without offering evidence | without evidence | without giving further details | without providing details | without offering proof | without citing evidence | without explaining | did not elaborate | offered no evidence | gave no details : form=absence
what they call | what it calls | what he calls | what she calls : form=what
class hedge
reportedly | apparently | seemingly | presumably | evidently : form=adverb
de facto | believed to be | believed to have | it is said that | it was reported that | it is believed that | rumored | rumoured : form=phrase
