"""Web pages: the furniture of such bodies' sites, from table layouts of the 2000s to article pages of today."""
import html
import re
from html import escape

E = lambda s: escape(s, quote=False)


def inline(text):
    text = E(text)
    text = re.sub(r"\[\^(\w+)\]", r'<sup>\1</sup>', text)
    text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", text)
    return re.sub(r"(?<![\w*])\*(\S(?:[^*\n]*?\S)?)\*(?![\w*])", r"<em>\1</em>", text)


def fold(text, width=98):
    """Source lines folded, as editors leave them; a fold is only white space to a reader."""
    import textwrap
    return textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False)


def body(source, heading="h3", title=False, note="p", table="<table class=\"data\">", caption="figcaption"):
    """The blocks as HTML; the title left to the layout unless asked for."""
    out, open_list, rows, notes = [], False, [], []

    def close():
        nonlocal open_list, rows
        if open_list:
            out.append("</ul>")
            open_list = False
        if rows:
            out.append(table + "\n" + "\n".join(rows) + "\n</table>")
            rows = []
    for kind, text in source.blocks:
        if kind != "item" and open_list or kind != "row" and rows:
            close()
        if kind == "title":
            if title:
                out.append(f"<h1>{inline(text)}</h1>")
        elif kind == "heading":
            out.append(f"<{heading}>{inline(text)}</{heading}>")
        elif kind == "item":
            if not open_list:
                out.append("<ul>")
                open_list = True
            out.append(f"<li>{fold(inline(text))}</li>")
        elif kind == "row":
            cell = "th" if not rows else "td"
            rows.append("<tr>" + "".join(f"<{cell}>{inline(c.strip())}</{cell}>" for c in text.strip("|").split("|")) + "</tr>")
        elif kind == "caption":
            out.append(f'<figure><img src="foto.jpg" alt="" width="480"><{caption}>{inline(text)}</{caption}></figure>' if caption == "figcaption"
                       else f'<table align="right" width="210"><tr><td><img src="foto.jpg" alt=""></td></tr><tr><td class="pie">{inline(text)}</td></tr></table>')
        elif kind == "note":
            number, words = text.split("\t", 1)
            notes.append(f"<{note}>{number} {fold(inline(words))}</{note}>")
        elif kind == "signature":
            out.append(f'<p class="firma">{inline(text)}</p>')
        else:
            out.append(f"<p>{fold(inline(text))}</p>")
    close()
    return "\n".join(out + notes)


def old_body(source):
    """Paragraphs as the editors of the 2000s left them: line breaks instead of paragraphs, capitals in tags."""
    parts = []
    for kind, text in source.blocks:
        if kind == "title":
            continue
        if kind == "note":
            number, words = text.split("\t", 1)
            parts.append(f"<FONT size=1>{number} {fold(inline(words))}</FONT>")
        elif kind == "heading":
            parts.append(f"<B>{inline(text)}</B>")
        elif kind == "item":
            parts.append(f"&nbsp;&nbsp;&middot; {fold(inline(text))}")
        elif kind == "row":
            parts.append(fold(" ".join(inline(c.strip()) for c in text.strip("|").split("|"))))
        else:
            parts.append(fold(inline(text)))
    return "<BR><BR>\n".join(parts)


def pieces(source):
    h = source.head
    return {"title": E(source.title), "date": h.get("shown", h["published"]), "hit": h.get("hit", "1184"), "previous": E(h.get("previous", "")),
            "next": E(h.get("next", "")), "language": h["language"], "related": [E(r) for r in h.get("related", "").split(";") if r.strip()]}


def page(template, **values):
    for key, value in values.items():
        template = template.replace("{{" + key + "}}", value)
    return template


def listing(items):
    return "".join(f'<li><a href="#">{i.strip()}</a></li>' for i in items)


MOFA_OLD = """<HTML>
<HEAD>
{{charset}}<TITLE>Ministry of Foreign Affairs and Trade, Republic of Korea</TITLE>
<LINK rel="stylesheet" href="/css/style_eng.css" type="text/css">
<SCRIPT language="JavaScript">
<!--
function fnPrint(){ window.print(); }
//-->
</SCRIPT>
</HEAD>
<BODY bgcolor="#FFFFFF" topmargin="0" leftmargin="0">
<TABLE width="760" border="0" cellspacing="0" cellpadding="0">
<TR><TD colspan="2" height="62"><A href="/index.jsp"><IMG src="/img/top_logo.gif" alt="MOFAT" border="0"></A>&nbsp;Home | Sitemap | Contact Us | Korean</TD></TR>
<TR><TD width="160" valign="top" bgcolor="#EEF2F7">
<TABLE width="150"><TR><TD>About the Ministry</TD></TR><TR><TD>Minister</TD></TR><TR><TD><B>Press Releases</B></TD></TR><TR><TD>Speeches</TD></TR><TR><TD>Regional Issues</TD></TR><TR><TD>FTA</TD></TR></TABLE>
</TD>
<TD width="600" valign="top">
<TABLE width="580" cellpadding="4"><TR><TD class="path">Home &gt; Press &gt; Press Releases</TD></TR></TABLE>
<TABLE width="580" border="0" cellpadding="6" class="view">
<TR><TD class="subject"><B>{{title}}</B></TD></TR>
<TR><TD class="info">Date&nbsp;:&nbsp;{{date}}&nbsp;&nbsp;&nbsp;Hit&nbsp;:&nbsp;{{hit}}</TD></TR>
<TR><TD class="content" valign="top">
{{body}}
</TD></TR>
</TABLE>
<TABLE width="580"><TR><TD>Prev</TD><TD><A href="#">{{previous}}</A></TD></TR><TR><TD>Next</TD><TD><A href="#">{{next}}</A></TD></TR></TABLE>
<TABLE width="580"><TR><TD align="right"><A href="#"><IMG src="/img/btn_list.gif" alt="List" border="0"></A> <A href="javascript:fnPrint()"><IMG src="/img/btn_print.gif" alt="Print" border="0"></A></TD></TR></TABLE>
</TD></TR>
<TR><TD colspan="2" class="copy">Copyright(c) Ministry of Foreign Affairs and Trade. All rights reserved.</TD></TR>
</TABLE>
</BODY>
</HTML>
"""

MOFA_BOARD = """<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="{{encoding}}">
<title>{{title}} View|Press Releases | Ministry of Foreign Affairs, Republic of Korea</title>
<meta property="og:title" content="{{title}}">
<script>var brdSeq = 31{{hit}};</script>
</head>
<body>
<ul class="skip_nav"><li><a href="#content">본문 바로가기</a></li><li><a href="#gnb">주메뉴 바로가기</a></li></ul>
<header><h1><a href="/">Ministry of Foreign Affairs, Republic of Korea</a></h1>
<nav id="gnb"><ul><li><a href="#">Ministry</a></li><li><a href="#">Foreign Policy</a></li><li><a href="#">Countries &amp; Regions</a></li><li><a href="#">News</a></li></ul></nav></header>
<div id="container"><div class="location">HOME &gt; News &gt; Press Releases</div>
<section id="content"><h2>Press Releases</h2>
<div class="board_detail"><h3>{{title}}</h3>
<dl class="info"><dt>Date</dt><dd>{{date}}</dd><dt>hit</dt><dd>{{hit}}</dd></dl>
<div class="bo_con">
{{body}}
</div></div>
<ul class="prevnext"><li><span>Previous</span><a href="#">{{previous}}</a></li><li><span>Next</span><a href="#">{{next}}</a></li></ul>
<div class="satisfaction"><p>Are you satisfied with this page?</p></div></section></div>
<footer><address>60, Sajik-ro 8-gil, Jongno-gu, Seoul</address><p>© Ministry of Foreign Affairs</p></footer>
</body>
</html>
"""

CEPAL_NEW = """<!DOCTYPE html>
<html lang="{{language}}" dir="ltr">
<head>
<meta charset="utf-8" />
<title>{{title}} | {{site}}</title>
<meta property="article:published_time" content="{{published}}T12:00:00-04:00" />
<meta property="article:modified_time" content="2021-03-02T18:20:11-03:00" />
<meta name="Generator" content="Drupal 9" />
</head>
<body class="path-node page-node-type-press-release">
<a href="#main-content" class="visually-hidden skip-link">{{skip}}</a>
<div class="eu-cookie-compliance" role="alertdialog"><p>{{cookies}}</p><button>OK</button></div>
<header role="banner"><nav><ul>{{menu}}</ul></nav><form role="search"><input type="search" placeholder="{{search}}"></form></header>
<main role="main"><a id="main-content"></a>
<div class="language-switch">{{available}} <a href="#">English</a> <a href="#">Español</a></div>
<article class="node node--type-press-release">
<h1 class="page-title"><span>{{title}}</span></h1>
<div class="node__content">
{{body}}
</div>
<aside class="related"><h2>{{relatedhead}}</h2><ul>{{related}}</ul></aside>
</article></main>
<footer><p>{{address}}</p><p>© {{site}}</p></footer>
</body>
</html>
"""

CEPAL_OLD = """<html>
<head>
{{charset}}<title>{{title}}</title>
<link rel="stylesheet" type="text/css" href="/tpl/estilo.css">
</head>
<body leftmargin="0" topmargin="0">
<table border="0" cellpadding="0" cellspacing="0" width="770"><tr><td class="cabecera"><img src="/images/logo_cepal.gif" alt="CEPAL"></td><td class="cabecera" align="right">{{menuold}}</td></tr></table>
<table border="0" cellpadding="0" cellspacing="0" width="770"><tr>
<td width="150" valign="top" class="menu">{{sideold}}</td>
<td width="470" valign="top" class="contenido">
<p class="titulo">{{title}}</p>
{{body}}
</td>
<td width="150" valign="top" class="recuadro"><b>{{relatedhead}}</b><br>{{relatedold}}</td>
</tr></table>
<table width="770"><tr><td class="pie">{{address}}</td></tr></table>
</body>
</html>
"""

IDB_OLD = """<html>
<head>
{{charset}}<title>{{site}} - {{title}}</title>
</head>
<body bgcolor="#ffffff" link="#003366">
<table width="100%" border="0" cellspacing="0" cellpadding="0">
<tr bgcolor="#003366"><td><font color="#ffffff" face="Arial" size="2">{{menuold}}</font></td></tr></table>
<table width="720" border="0"><tr>
<td width="140" valign="top"><font face="Arial" size="1">{{sideold}}</font></td>
<td valign="top"><font face="Arial" size="1" color="#666666">{{kicker}}<br>{{date}}</font>
<h2>{{title}}</h2>
{{body}}
<p align="right"><a href="#top">{{top}}</a></p>
</td></tr></table>
<hr><font face="Arial" size="1">{{address}}</font>
</body>
</html>
"""

IDB_NEW = """<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<title>{{title}} | {{site}}</title>
<meta name="viewport" content="width=device-width">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"{{published}}"}</script>
</head>
<body>
<header class="site"><a class="brand" href="/">{{site}}</a><nav>{{menu}}</nav><button>{{search}}</button></header>
<div class="breadcrumb"><a href="#">{{news}}</a></div>
<article>
<header><span class="category">{{news}}</span><time datetime="{{published}}">{{date}}</time><h1>{{title}}</h1></header>
<div class="share"><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">LinkedIn</a></div>
<div class="article-body">
{{body}}
</div>
</article>
<section class="more"><h2>{{relatedhead}}</h2><ul>{{related}}</ul></section>
<footer><p>{{address}}</p></footer>
</body>
</html>
"""

ITAMARATY = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pt-br" lang="pt-br">
<head>
<meta http-equiv="Content-Type" content="text/html; charset={{encoding}}" />
<title>{{title}}</title>
</head>
<body>
<div id="barra-brasil"><a href="#">Acesso à informação</a> <a href="#">Participe</a> <a href="#">Legislação</a></div>
<div id="cabecalho"><h1>Ministério das Relações Exteriores</h1><ul id="menu"><li><a href="#">O Ministério</a></li><li><a href="#">Política externa</a></li><li><a href="#">Sala de imprensa</a></li><li><a href="#">Embaixadas e Consulados</a></li></ul></div>
<div id="migalhas">Página inicial &gt; Sala de imprensa &gt; Notas à imprensa</div>
<div id="conteudo">
<h2 class="secao">Notas à imprensa</h2>
<p class="data">{{shownpt}}</p>
<h2 class="documentFirstHeading">{{title}}</h2>
<div class="documentByLine">Publicado em {{date}}</div>
<div id="texto">
{{body}}
</div>
<div class="relacionados"><h4>Leia também</h4><ul>{{related}}</ul></div>
</div>
<div id="rodape">Esplanada dos Ministérios, Bloco H, Brasília-DF</div>
</body>
</html>
"""

MERCOSUR = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset={{encoding}}">
<title>MERCOSUR - {{title}}</title>
<meta name="generator" content="Joomla! 1.5 - Open Source Content Management">
</head>
<body>
<div id="topo"><img src="/imagens/logo.gif" alt="MERCOSUR/MERCOSUL"> <a href="#">Español</a> | <a href="#">Português</a></div>
<div id="esquerda"><ul class="menu"><li>Quem somos</li><li>Estrutura</li><li>Normativa</li><li>Agenda externa</li><li>Comunicados</li></ul>
<div class="moduletable"><h3>Mais lidas</h3><ul>{{related}}</ul></div></div>
<div id="principal">
<table class="contentpaneopen"><tr><td class="contentheading" width="100%">{{title}}</td></tr></table>
<table class="contentpaneopen"><tr><td class="createdate">{{date}}</td></tr>
<tr><td valign="top">
{{body}}
</td></tr></table>
<table class="pagenav"><tr><th><a href="#">&lt; {{previous}}</a></th><th><a href="#">{{next}} &gt;</a></th></tr></table>
</div>
<div id="rodape">Secretaria do MERCOSUL, Montevidéu</div>
</body>
</html>
"""

WORDPRESS = """<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="UTF-8">
<title>{{title}} &#8211; {{site}}</title>
<meta name="generator" content="WordPress 4.7">
<meta property="article:published_time" content="{{published}}T15:04:00+00:00">
</head>
<body class="post-template-default single single-post">
<div id="masthead"><h2 class="site-title"><a href="/">{{site}}</a></h2><ul id="menu-main">{{menu}}</ul></div>
<div id="primary">
<article class="post type-post">
<header class="entry-header"><h1 class="entry-title">{{title}}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{{published}}">{{date}}</time></span><span class="cat-links">{{news}}</span></div></header>
<div class="entry-content">
{{body}}
</div>
<footer class="entry-footer"><div class="sharedaddy"><a href="#">Twitter</a><a href="#">Facebook</a></div></footer>
</article>
<nav class="post-navigation"><a rel="prev" href="#">{{previous}}</a> <a rel="next" href="#">{{next}}</a></nav>
<div id="comments"><h3>{{comments}}</h3></div>
</div>
<aside id="secondary" class="widget-area"><h2>{{relatedhead}}</h2><ul>{{related}}</ul></aside>
<footer id="colophon"><p>{{address}}</p></footer>
</body>
</html>
"""

ALADI_OLD = """<HTML><HEAD>
{{charset}}<TITLE>ALADI - {{title}}</TITLE></HEAD>
<BODY BGCOLOR=#FFFFFF>
<CENTER><TABLE WIDTH=640 BORDER=0><TR><TD ALIGN=center><FONT FACE=Verdana SIZE=1>Inicio | La Asociaci&oacute;n | Comercio | Estad&iacute;sticas | Prensa</FONT></TD></TR></TABLE>
<TABLE WIDTH=640 BORDER=0 CELLPADDING=8><TR><TD>
<P ALIGN=center><FONT FACE=Verdana SIZE=3><B>{{title}}</B></FONT></P>
<FONT FACE=Verdana SIZE=2>
{{body}}
</FONT></TD></TR></TABLE>
<TABLE WIDTH=640><TR><TD ALIGN=center><FONT SIZE=1>Cebollat&iacute; 1461, Montevideo, Uruguay</FONT></TD></TR></TABLE></CENTER>
</BODY></HTML>
"""

WORDS = {
    "en": dict(skip="Skip to main content", cookies="We use cookies on this site to make it easier to use.", search="Search", available="Available in",
               relatedhead="Related", top="Back to top", news="News", comments="Leave a comment",
               menu=["Home", "About us", "Areas of work", "Publications", "Press Centre"]),
    "es": dict(skip="Pasar al contenido principal", cookies="Usamos cookies en este sitio para facilitar su uso.", search="Buscar", available="Disponible en",
               relatedhead="Relacionados", top="Volver arriba", news="Noticias", comments="Deja un comentario",
               menu=["Inicio", "Acerca de", "Áreas de trabajo", "Publicaciones", "Prensa"]),
    "pt": dict(skip="Ir para o conteúdo", cookies="Usamos cookies neste site para facilitar o uso.", search="Buscar", available="Disponível em",
               relatedhead="Relacionados", top="Voltar ao topo", news="Notícias", comments="Deixe um comentário",
               menu=["Início", "Sobre", "Áreas", "Publicações", "Imprensa"]),
    "ko": dict(skip="본문 바로가기", cookies="", search="검색", available="", relatedhead="관련 자료", top="맨 위로", news="보도자료", comments="의견",
               menu=["홈", "외교부 소개", "외교정책", "뉴스"]),
}
SITES = {
    "eclac": {"en": ("Economic Commission for Latin America and the Caribbean", "Av. Dag Hammarskjöld 3477, Vitacura, Santiago"),
              "es": ("Comisión Económica para América Latina y el Caribe", "Av. Dag Hammarskjöld 3477, Vitacura, Santiago"),
              "pt": ("Comissão Econômica para a América Latina e o Caribe", "Av. Dag Hammarskjöld 3477, Vitacura, Santiago")},
    "iadb": {"en": ("Inter-American Development Bank", "1300 New York Avenue, N.W., Washington"),
             "es": ("Banco Interamericano de Desarrollo", "1300 New York Avenue, N.W., Washington"),
             "pt": ("Banco Interamericano de Desenvolvimento", "1300 New York Avenue, N.W., Washington")},
    "celac": {"*": ("CELAC Presidencia Pro Tempore", "Secretaría de la Presidencia Pro Tempore")},
    "fealac": {"*": ("FEALAC Cyber Secretariat", "Seoul")},
    "aladi": {"*": ("ALADI", "Cebollatí 1461, Montevideo")},
    "mercosur": {"*": ("MERCOSUR", "Luis Piera 1992, Montevideo")},
    "sica": {"*": ("Sistema de la Integración Centroamericana", "Final Bulevar Cancillería, Antiguo Cuscatlán")},
    "caricom": {"*": ("CARICOM Secretariat", "Turkeyen, Greater Georgetown")},
    "acs": {"*": ("Association of Caribbean States", "5-7 Sweet Briar Road, St. Clair, Port of Spain")},
    "pacific-alliance": {"*": ("Alianza del Pacífico", "Presidencia Pro Tempore")},
}


def render(source, template, encoding="utf-8", declare=True, old=False, **extra):
    """Bytes of a page in `encoding`; `declare` false leaves the encoding unsaid."""
    language = source.head["language"]
    words = WORDS[language]
    p = pieces(source)
    sites = SITES.get(source.head["issuer"], {})
    site, address = sites.get(language) or sites.get("*") or (source.head.get("site", source.head["issuer"]), source.head.get("address", ""))
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}">\n' if declare else ""
    text = page(template, charset=meta, encoding=encoding, title=p["title"], date=p["date"], hit=p["hit"], previous=p["previous"], next=p["next"],
                language=language, published=source.head["published"], site=E(source.head.get("site", site)), address=E(source.head.get("address", address)),
                menu=listing(words["menu"]), menuold=" | ".join(E(w) for w in words["menu"]), sideold="<br>".join(E(w) for w in words["menu"]),
                related=listing(p["related"]), relatedold="<br>".join(r.strip() for r in p["related"]), relatedhead=words["relatedhead"],
                skip=words["skip"], cookies=words["cookies"], search=words["search"], available=words["available"], top=words["top"],
                news=words["news"], comments=words["comments"], kicker=E(source.head.get("kicker", "")), shownpt=E(source.head.get("number", "")),
                body=old_body(source) if old else body(source, **extra))
    return text.encode(encoding, "xmlcharrefreplace")
