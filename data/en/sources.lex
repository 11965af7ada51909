# What kind of source a noun is by itself (source_kind of the contract). Own work.
#   anonymous  individuals without a name      role  an office or a spokesman for one, its holder not named
#   group      a body, a class, the members of one      document  what is written or published
class source-noun pos=NOUN kind=anonymous
official | senior official | aide | adviser | advisor | diplomat | source | insider | elder | witness | eyewitness | analyst | observer | expert | resident | villager | survivor | medic | reporter | journalist | correspondent | neighbor | neighbour | relative | employee | worker | soldier | officer | commander | lawmaker | politician | delegate | negotiator | representative | critic | supporter | activist | voter | aide-de-camp | staffer | operative | strategist | person | people | man | woman | somebody | someone | leader | doctor | historian | scholar | professor | economist
class source-noun pos=NOUN kind=role
spokesman | spokeswoman | spokesperson | lawyer | attorney | ambassador | minister | president | envoy | secretary | governor | mayor | general | chairman | chief | director | prosecutor | judge
class source-noun pos=NOUN kind=group
office | government | ministry | department | agency | authority | authorities | army | military | police | parliament | court | group | organization | organisation | party | movement | union | member | company | council | commission | committee | administration | embassy | media | team | side | delegation | rebel | militant | insurgent | separatist | fighter | freedom fighter | terrorist | guerrilla | extremist | jihadist | protester | country | nation | state | public | community | campaign | camp | coalition | family | board | association | institute | university | observer mission
class source-noun pos=NOUN kind=document
report | statement | release | press release | document | letter | poll | survey | study | article | editorial | paper | resolution | communique | website | page | post | tweet | message | email | memo | book | evidence | finding | data | figure | record | transcript | text | word | review | filing | lawsuit | indictment | affidavit | complaint

# Said of sources without a name: no part of what they are called in a chain.
class unnamed
anonymous
unnamed
unidentified
