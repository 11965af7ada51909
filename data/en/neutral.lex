# What the parser reads in place of names of states and of words that take a side, so that neither changes a tree
# (src/syntax/neutral.h). for= the word that stands for all states, adjectives, peoples, capitals; as= the word that is read
# in place of this one, in this very form.
class reads-as
Norway : for=country
Norwegian : for=demonym
Norwegians : for=people
Oslo : for=capital
terrorist : as=militant
terrorists : as=militants
fighter : as=militant
fighters : as=militants
extremist : as=militant
extremists : as=militants
insurgent : as=militant
insurgents : as=militants
jihadist : as=militant
jihadists : as=militants
guerrilla : as=militant
guerrillas : as=militants
separatist : as=militant
separatists : as=militants
rebel : as=militant
rebels : as=militants
Terrorists : as=Militants
Fighters : as=Militants
Extremists : as=Militants
Insurgents : as=Militants
Jihadists : as=Militants
Guerrillas : as=Militants
Separatists : as=Militants
Rebels : as=Militants
