# Words for a party that take a side. A finding about the writer's words and no verdict about the party. Own work.
# weight=strong: by itself; weak: a label only beside the name or description of a party.
class label
terrorist/NOUN | terrorist group | terrorist organization | terrorist organisation | terror group | extremist/NOUN | thug | butcher | stooge | puppet/NOUN | mercenary/NOUN | infidel | martyr | freedom fighter | invader | occupier | aggressor | warmonger | criminal gang | bandit | zealot | fanatic : weight=strong
junta | clique | cronies | henchman | dictator | warlord : weight=strong
regime/NOUN : weight=state
militant/NOUN | militant group | hard-liner | hardliner | Islamist/NOUN | jihadist/NOUN | insurgent/NOUN : weight=weak
class label-adjective pos=ADJ
radical | terrorist | fanatical | brutal | notorious | ruthless | barbaric | bloodthirsty | murderous | evil | tyrannical | illegal | illegitimate | rogue | puppet | fascist | extremist | despotic : weight=strong
militant | hard-line | hardline | Islamist | jihadist : weight=weak
