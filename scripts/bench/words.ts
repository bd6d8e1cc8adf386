/** The words that generated pages are made of. None of them is a name of a generated term. */
export const WORDS =
  `account action adviser agenda answer archive area arrival assessor badge balance barrier basis beacon bench
binder boat booth border branch bridge brief bulletin bus camera campus card cargo case category centre chain change channel
chart check chief circle city clerk coast code column command comment committee common complaint computer condition conduct
contact control convoy copy corridor council counter country course cover crew crossing culture daily data date day decision
delay delta desk detail device direct district document dog domestic door draft drill driver duty early east effort engine
entry equal error escort event exact exchange exercise exit expert extra family fence ferry field file final fine finger fire
first flag fleet floor focus forest form forward frame free freight friend front full fund gate general goods ground group
guard guest guide habit hand harbour head health help hidden high hill history hold home host hour house human image inland
inner inspection instructor island item job joint journey judge junction key lake land lane language large late law leader
learner legal lesson letter level light limit line list local long lorry low luggage manual map mark market measure medical
meeting member memo method middle mile minister minute mobile model modern month morning mountain national near network new
night normal north note notice number office officer old open order outer owner page paper parcel park partner passenger past
path patrol people period permit person phone photo picture place plain plan plane plant point police port post power
practical present principle print private problem process product project proof public quarter question queue quick radio rail
range record region regular report request rescue review right risk river road roof room route rule safe sample scene school
screen sea search season second section service session ship short side signal simple site small source south space staff
stage stamp standard start state station step stop storm street strong student study subject summer supply support survey
system table task team test text time tool town track trade traffic train transit travel truck trust turn unit valley vehicle
vessel village visit visitor voice waste watch water weather week weight west wide window winter witness work world year zone`
    .trim()
    .split(/\s+/);

/** Verbs that join two halves of a generated sentence. */
export const VERBS = ['supports', 'follows', 'limits', 'replaces', 'records', 'shares', 'tests'];
