"""What a Chinese name begins with."""

SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖"
    "邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙段钱汤尹黎易武贺赖龚庞樊兰殷施洪翟颜倪严牛温芦季俞鲁葛伍韦申尤毕聂焦柳邢岳齐梅莫庄辛祝"
    "谷耿牟詹关苗凌费纪靳盛童欧甄阳裴席卫查屈鲍霍翁隋植甘阮桂闵解柴车冉甘佘佐岸石安小高山菅茂"
)
"""The first characters of Chinese, Korean and Vietnamese surnames and of some Japanese ones."""
