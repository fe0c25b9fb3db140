# Made by make layouts.
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    fields, finalize = environment.fields, environment.finalize
    l_0_blocks = resolve('blocks')
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:body>'
    l_1_loop = missing
    for l_1_block, l_1_loop in LoopContext((undefined(name='blocks') if l_0_blocks is missing else l_0_blocks), undefined):
        l_1_kind_without_layout = resolve('kind_without_layout')
        _loop_vars = {}
        pass
        if (l_1_block.spaced if 'spaced' in fields[type(l_1_block)] else l_1_block['spaced'] if type(l_1_block) is dict and 'spaced' in l_1_block else environment.getattr(l_1_block, 'spaced')):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="TableGap"/><w:keepNext/></w:pPr></w:p>'
        if ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'title'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
            yield finalize((l_1_block.text if 'text' in fields[type(l_1_block)] else l_1_block['text'] if type(l_1_block) is dict and 'text' in l_1_block else environment.getattr(l_1_block, 'text')))
            yield '</w:t></w:r></w:p>'
        elif ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'salutation'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Salutation"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
            yield finalize((l_1_block.text if 'text' in fields[type(l_1_block)] else l_1_block['text'] if type(l_1_block) is dict and 'text' in l_1_block else environment.getattr(l_1_block, 'text')))
            yield '</w:t></w:r></w:p>'
        elif ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'heading'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
            yield finalize((l_1_block.text if 'text' in fields[type(l_1_block)] else l_1_block['text'] if type(l_1_block) is dict and 'text' in l_1_block else environment.getattr(l_1_block, 'text')))
            yield '</w:t></w:r></w:p>'
        elif ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'paragraph'):
            pass
            if (l_1_block.indent if 'indent' in fields[type(l_1_block)] else l_1_block['indent'] if type(l_1_block) is dict and 'indent' in l_1_block else environment.getattr(l_1_block, 'indent')):
                pass
                if (l_1_block.keep if 'keep' in fields[type(l_1_block)] else l_1_block['keep'] if type(l_1_block) is dict and 'keep' in l_1_block else environment.getattr(l_1_block, 'keep')):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="BodyTextFirstIndent"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_1_block.text if 'text' in fields[type(l_1_block)] else l_1_block['text'] if type(l_1_block) is dict and 'text' in l_1_block else environment.getattr(l_1_block, 'text')))
                    yield '</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="BodyTextFirstIndent"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_1_block.text if 'text' in fields[type(l_1_block)] else l_1_block['text'] if type(l_1_block) is dict and 'text' in l_1_block else environment.getattr(l_1_block, 'text')))
                    yield '</w:t></w:r></w:p>'
            else:
                pass
                if (l_1_block.keep if 'keep' in fields[type(l_1_block)] else l_1_block['keep'] if type(l_1_block) is dict and 'keep' in l_1_block else environment.getattr(l_1_block, 'keep')):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_1_block.text if 'text' in fields[type(l_1_block)] else l_1_block['text'] if type(l_1_block) is dict and 'text' in l_1_block else environment.getattr(l_1_block, 'text')))
                    yield '</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_1_block.text if 'text' in fields[type(l_1_block)] else l_1_block['text'] if type(l_1_block) is dict and 'text' in l_1_block else environment.getattr(l_1_block, 'text')))
                    yield '</w:t></w:r></w:p>'
        elif ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'parties'):
            pass
            yield '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="8640" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="0" w:firstColumn="1" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="当事人"/></w:tblPr><w:tblGrid><w:gridCol w:w="1240"/><w:gridCol w:w="3080"/><w:gridCol w:w="1240"/><w:gridCol w:w="3080"/></w:tblGrid>'
            for l_2_row in (l_1_block.rows if 'rows' in fields[type(l_1_block)] else l_1_block['rows'] if type(l_1_block) is dict and 'rows' in l_1_block else environment.getattr(l_1_block, 'rows')):
                _loop_vars = {}
                pass
                if (l_2_row.right if 'right' in fields[type(l_2_row)] else l_2_row['right'] if type(l_2_row) is dict and 'right' in l_2_row else environment.getattr(l_2_row, 'right')):
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1240" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:vAlign w:val="center"/></w:tcPr>'
                    if (l_2_row.leads if 'leads' in fields[type(l_2_row)] else l_2_row['leads'] if type(l_2_row) is dict and 'leads' in l_2_row else environment.getattr(l_2_row, 'leads')):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize(environment.getattr((l_2_row.left if 'left' in fields[type(l_2_row)] else l_2_row['left'] if type(l_2_row) is dict and 'left' in l_2_row else environment.getattr(l_2_row, 'left')), 'label'))
                        yield '</w:t></w:r></w:p>'
                    else:
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableLabel"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize(environment.getattr((l_2_row.left if 'left' in fields[type(l_2_row)] else l_2_row['left'] if type(l_2_row) is dict and 'left' in l_2_row else environment.getattr(l_2_row, 'left')), 'label'))
                        yield '</w:t></w:r></w:p>'
                    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="3080" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize(environment.getattr((l_2_row.left if 'left' in fields[type(l_2_row)] else l_2_row['left'] if type(l_2_row) is dict and 'left' in l_2_row else environment.getattr(l_2_row, 'left')), 'value'))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1240" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableLabel"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize(environment.getattr((l_2_row.right if 'right' in fields[type(l_2_row)] else l_2_row['right'] if type(l_2_row) is dict and 'right' in l_2_row else environment.getattr(l_2_row, 'right')), 'label'))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3080" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize(environment.getattr((l_2_row.right if 'right' in fields[type(l_2_row)] else l_2_row['right'] if type(l_2_row) is dict and 'right' in l_2_row else environment.getattr(l_2_row, 'right')), 'value'))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                else:
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1240" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:vAlign w:val="center"/></w:tcPr>'
                    if (l_2_row.leads if 'leads' in fields[type(l_2_row)] else l_2_row['leads'] if type(l_2_row) is dict and 'leads' in l_2_row else environment.getattr(l_2_row, 'leads')):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize(environment.getattr((l_2_row.left if 'left' in fields[type(l_2_row)] else l_2_row['left'] if type(l_2_row) is dict and 'left' in l_2_row else environment.getattr(l_2_row, 'left')), 'label'))
                        yield '</w:t></w:r></w:p>'
                    else:
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableLabel"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize(environment.getattr((l_2_row.left if 'left' in fields[type(l_2_row)] else l_2_row['left'] if type(l_2_row) is dict and 'left' in l_2_row else environment.getattr(l_2_row, 'left')), 'label'))
                        yield '</w:t></w:r></w:p>'
                    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="7400" w:type="dxa"/><w:gridSpan w:val="3"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize(environment.getattr((l_2_row.left if 'left' in fields[type(l_2_row)] else l_2_row['left'] if type(l_2_row) is dict and 'left' in l_2_row else environment.getattr(l_2_row, 'left')), 'value'))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_row = missing
            yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="TableGap"/></w:pPr></w:p>'
        elif ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'exhibits'):
            pass
            yield '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="8640" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1" w:firstColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="证据清单"/></w:tblPr><w:tblGrid><w:gridCol w:w="640"/><w:gridCol w:w="2200"/><w:gridCol w:w="1120"/><w:gridCol w:w="4680"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="640" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">序号</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">证据名称</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1120" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">证据形式</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4680" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">证明内容</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = missing
            for l_2_row, l_2_loop in LoopContext((l_1_block.rows if 'rows' in fields[type(l_1_block)] else l_1_block['rows'] if type(l_1_block) is dict and 'rows' in l_1_block else environment.getattr(l_1_block, 'rows')), undefined):
                _loop_vars = {}
                pass
                if (((l_1_block.whole if 'whole' in fields[type(l_1_block)] else l_1_block['whole'] if type(l_1_block) is dict and 'whole' in l_1_block else environment.getattr(l_1_block, 'whole')) and (not (l_2_loop.last if 'last' in fields[type(l_2_loop)] else l_2_loop['last'] if type(l_2_loop) is dict and 'last' in l_2_loop else environment.getattr(l_2_loop, 'last')))) or ((l_1_block.keep if 'keep' in fields[type(l_1_block)] else l_1_block['keep'] if type(l_1_block) is dict and 'keep' in l_1_block else environment.getattr(l_1_block, 'keep')) and ((l_2_loop.revindex if 'revindex' in fields[type(l_2_loop)] else l_2_loop['revindex'] if type(l_2_loop) is dict and 'revindex' in l_2_loop else environment.getattr(l_2_loop, 'revindex')) <= 3))):
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="640" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableLabel"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_2_row.number if 'number' in fields[type(l_2_row)] else l_2_row['number'] if type(l_2_row) is dict and 'number' in l_2_row else environment.getattr(l_2_row, 'number')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_2_row.title if 'title' in fields[type(l_2_row)] else l_2_row['title'] if type(l_2_row) is dict and 'title' in l_2_row else environment.getattr(l_2_row, 'title')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1120" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_2_row.form if 'form' in fields[type(l_2_row)] else l_2_row['form'] if type(l_2_row) is dict and 'form' in l_2_row else environment.getattr(l_2_row, 'form')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_2_row.proves if 'proves' in fields[type(l_2_row)] else l_2_row['proves'] if type(l_2_row) is dict and 'proves' in l_2_row else environment.getattr(l_2_row, 'proves')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                else:
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="640" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableLabel"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_2_row.number if 'number' in fields[type(l_2_row)] else l_2_row['number'] if type(l_2_row) is dict and 'number' in l_2_row else environment.getattr(l_2_row, 'number')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_2_row.title if 'title' in fields[type(l_2_row)] else l_2_row['title'] if type(l_2_row) is dict and 'title' in l_2_row else environment.getattr(l_2_row, 'title')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1120" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_2_row.form if 'form' in fields[type(l_2_row)] else l_2_row['form'] if type(l_2_row) is dict and 'form' in l_2_row else environment.getattr(l_2_row, 'form')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4680" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize((l_2_row.proves if 'proves' in fields[type(l_2_row)] else l_2_row['proves'] if type(l_2_row) is dict and 'proves' in l_2_row else environment.getattr(l_2_row, 'proves')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = l_2_row = missing
            yield '</w:tbl>'
            if (l_1_block.keep if 'keep' in fields[type(l_1_block)] else l_1_block['keep'] if type(l_1_block) is dict and 'keep' in l_1_block else environment.getattr(l_1_block, 'keep')):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableGap"/><w:keepNext/></w:pPr></w:p>'
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableGap"/></w:pPr></w:p>'
        elif ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'table'):
            pass
            yield finalize((l_1_block.markup if 'markup' in fields[type(l_1_block)] else l_1_block['markup'] if type(l_1_block) is dict and 'markup' in l_1_block else environment.getattr(l_1_block, 'markup')))
            if (l_1_block.keep if 'keep' in fields[type(l_1_block)] else l_1_block['keep'] if type(l_1_block) is dict and 'keep' in l_1_block else environment.getattr(l_1_block, 'keep')):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableGap"/><w:keepNext/></w:pPr></w:p>'
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableGap"/></w:pPr></w:p>'
        elif ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'form'):
            pass
            yield '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="8640" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="0" w:firstColumn="1" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="'
            yield finalize((l_1_block.name if 'name' in fields[type(l_1_block)] else l_1_block['name'] if type(l_1_block) is dict and 'name' in l_1_block else environment.getattr(l_1_block, 'name')))
            yield '"/></w:tblPr><w:tblGrid><w:gridCol w:w="2160"/><w:gridCol w:w="6480"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="8640" w:type="dxa"/><w:gridSpan w:val="2"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
            yield finalize((l_1_block.text if 'text' in fields[type(l_1_block)] else l_1_block['text'] if type(l_1_block) is dict and 'text' in l_1_block else environment.getattr(l_1_block, 'text')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = missing
            for l_2_row, l_2_loop in LoopContext((l_1_block.rows if 'rows' in fields[type(l_1_block)] else l_1_block['rows'] if type(l_1_block) is dict and 'rows' in l_1_block else environment.getattr(l_1_block, 'rows')), undefined):
                _loop_vars = {}
                pass
                if (l_2_row.long if 'long' in fields[type(l_2_row)] else l_2_row['long'] if type(l_2_row) is dict and 'long' in l_2_row else environment.getattr(l_2_row, 'long')):
                    pass
                    yield '<w:tr><w:tc><w:tcPr><w:tcW w:w="2160" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
                    if ((l_1_block.keep if 'keep' in fields[type(l_1_block)] else l_1_block['keep'] if type(l_1_block) is dict and 'keep' in l_1_block else environment.getattr(l_1_block, 'keep')) and (l_2_loop.last if 'last' in fields[type(l_2_loop)] else l_2_loop['last'] if type(l_2_loop) is dict and 'last' in l_2_loop else environment.getattr(l_2_loop, 'last'))):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize((l_2_row.label if 'label' in fields[type(l_2_row)] else l_2_row['label'] if type(l_2_row) is dict and 'label' in l_2_row else environment.getattr(l_2_row, 'label')))
                        yield '</w:t></w:r></w:p>'
                    else:
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize((l_2_row.label if 'label' in fields[type(l_2_row)] else l_2_row['label'] if type(l_2_row) is dict and 'label' in l_2_row else environment.getattr(l_2_row, 'label')))
                        yield '</w:t></w:r></w:p>'
                    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="6480" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
                    for l_3_line in (l_2_row.lines if 'lines' in fields[type(l_2_row)] else l_2_row['lines'] if type(l_2_row) is dict and 'lines' in l_2_row else environment.getattr(l_2_row, 'lines')):
                        _loop_vars = {}
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                        for l_4_piece in l_3_line:
                            _loop_vars = {}
                            pass
                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                            if (l_4_piece.box if 'box' in fields[type(l_4_piece)] else l_4_piece['box'] if type(l_4_piece) is dict and 'box' in l_4_piece else environment.getattr(l_4_piece, 'box')):
                                pass
                                yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                if (l_4_piece.ticked if 'ticked' in fields[type(l_4_piece)] else l_4_piece['ticked'] if type(l_4_piece) is dict and 'ticked' in l_4_piece else environment.getattr(l_4_piece, 'ticked')):
                                    pass
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:sdt><w:sdtPr><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/></w:rPr><w14:checkbox><w14:checked w14:val="1"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/></w:rPr><w:t>☑</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                else:
                                    pass
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:sdt><w:sdtPr><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/></w:rPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                            else:
                                pass
                                yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                                yield finalize((l_4_piece.text if 'text' in fields[type(l_4_piece)] else l_4_piece['text'] if type(l_4_piece) is dict and 'text' in l_4_piece else environment.getattr(l_4_piece, 'text')))
                                yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                        l_4_piece = missing
                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                    l_3_line = missing
                    yield '</w:tc></w:tr>'
                else:
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2160" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
                    if ((l_1_block.keep if 'keep' in fields[type(l_1_block)] else l_1_block['keep'] if type(l_1_block) is dict and 'keep' in l_1_block else environment.getattr(l_1_block, 'keep')) and (l_2_loop.last if 'last' in fields[type(l_2_loop)] else l_2_loop['last'] if type(l_2_loop) is dict and 'last' in l_2_loop else environment.getattr(l_2_loop, 'last'))):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize((l_2_row.label if 'label' in fields[type(l_2_row)] else l_2_row['label'] if type(l_2_row) is dict and 'label' in l_2_row else environment.getattr(l_2_row, 'label')))
                        yield '</w:t></w:r></w:p>'
                    else:
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize((l_2_row.label if 'label' in fields[type(l_2_row)] else l_2_row['label'] if type(l_2_row) is dict and 'label' in l_2_row else environment.getattr(l_2_row, 'label')))
                        yield '</w:t></w:r></w:p>'
                    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="6480" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
                    for l_3_line in (l_2_row.lines if 'lines' in fields[type(l_2_row)] else l_2_row['lines'] if type(l_2_row) is dict and 'lines' in l_2_row else environment.getattr(l_2_row, 'lines')):
                        _loop_vars = {}
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                        for l_4_piece in l_3_line:
                            _loop_vars = {}
                            pass
                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                            if (l_4_piece.box if 'box' in fields[type(l_4_piece)] else l_4_piece['box'] if type(l_4_piece) is dict and 'box' in l_4_piece else environment.getattr(l_4_piece, 'box')):
                                pass
                                yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                if (l_4_piece.ticked if 'ticked' in fields[type(l_4_piece)] else l_4_piece['ticked'] if type(l_4_piece) is dict and 'ticked' in l_4_piece else environment.getattr(l_4_piece, 'ticked')):
                                    pass
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:sdt><w:sdtPr><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/></w:rPr><w14:checkbox><w14:checked w14:val="1"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/></w:rPr><w:t>☑</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                else:
                                    pass
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:sdt><w:sdtPr><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/></w:rPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                            else:
                                pass
                                yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                                yield finalize((l_4_piece.text if 'text' in fields[type(l_4_piece)] else l_4_piece['text'] if type(l_4_piece) is dict and 'text' in l_4_piece else environment.getattr(l_4_piece, 'text')))
                                yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                        l_4_piece = missing
                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                    l_3_line = missing
                    yield '</w:tc></w:tr>'
            l_2_loop = l_2_row = missing
            yield '</w:tbl>'
            if (l_1_block.keep if 'keep' in fields[type(l_1_block)] else l_1_block['keep'] if type(l_1_block) is dict and 'keep' in l_1_block else environment.getattr(l_1_block, 'keep')):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableGap"/><w:keepNext/></w:pPr></w:p>'
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableGap"/></w:pPr></w:p>'
        elif ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'annex'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
            yield finalize((l_1_block.text if 'text' in fields[type(l_1_block)] else l_1_block['text'] if type(l_1_block) is dict and 'text' in l_1_block else environment.getattr(l_1_block, 'text')))
            yield '</w:t></w:r></w:p>'
            for l_2_line in (l_1_block.lines if 'lines' in fields[type(l_1_block)] else l_1_block['lines'] if type(l_1_block) is dict and 'lines' in l_1_block else environment.getattr(l_1_block, 'lines')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                yield finalize(l_2_line)
                yield '</w:t></w:r></w:p>'
            l_2_line = missing
            yield '<w:p><w:pPr><w:pStyle w:val="TableGap"/></w:pPr></w:p>'
            for l_2_row in (l_1_block.figures if 'figures' in fields[type(l_1_block)] else l_1_block['figures'] if type(l_1_block) is dict and 'figures' in l_1_block else environment.getattr(l_1_block, 'figures')):
                _loop_vars = {}
                pass
                if (l_2_row.right if 'right' in fields[type(l_2_row)] else l_2_row['right'] if type(l_2_row) is dict and 'right' in l_2_row else environment.getattr(l_2_row, 'right')):
                    pass
                    yield '<w:tbl><w:tblPr><w:tblStyle w:val="TableNormal"/><w:tblW w:w="8640" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:firstRow="0" w:firstColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="4320"/><w:gridCol w:w="4320"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4320" w:type="dxa"/><w:vAlign w:val="top"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve"></w:t></w:r>'
                    yield finalize(environment.getattr((l_2_row.left if 'left' in fields[type(l_2_row)] else l_2_row['left'] if type(l_2_row) is dict and 'left' in l_2_row else environment.getattr(l_2_row, 'left')), 'drawing'))
                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize(environment.getattr((l_2_row.left if 'left' in fields[type(l_2_row)] else l_2_row['left'] if type(l_2_row) is dict and 'left' in l_2_row else environment.getattr(l_2_row, 'left')), 'caption'))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4320" w:type="dxa"/><w:vAlign w:val="top"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve"></w:t></w:r>'
                    yield finalize(environment.getattr((l_2_row.right if 'right' in fields[type(l_2_row)] else l_2_row['right'] if type(l_2_row) is dict and 'right' in l_2_row else environment.getattr(l_2_row, 'right')), 'drawing'))
                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize(environment.getattr((l_2_row.right if 'right' in fields[type(l_2_row)] else l_2_row['right'] if type(l_2_row) is dict and 'right' in l_2_row else environment.getattr(l_2_row, 'right')), 'caption'))
                    yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TableGap"/></w:pPr></w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve"></w:t></w:r>'
                    yield finalize(environment.getattr((l_2_row.left if 'left' in fields[type(l_2_row)] else l_2_row['left'] if type(l_2_row) is dict and 'left' in l_2_row else environment.getattr(l_2_row, 'left')), 'drawing'))
                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize(environment.getattr((l_2_row.left if 'left' in fields[type(l_2_row)] else l_2_row['left'] if type(l_2_row) is dict and 'left' in l_2_row else environment.getattr(l_2_row, 'left')), 'caption'))
                    yield '</w:t></w:r></w:p>'
            l_2_row = missing
        elif ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'attachments'):
            pass
            l_2_loop = missing
            for l_2_line, l_2_loop in LoopContext((l_1_block.lines if 'lines' in fields[type(l_1_block)] else l_1_block['lines'] if type(l_1_block) is dict and 'lines' in l_1_block else environment.getattr(l_1_block, 'lines')), undefined):
                _loop_vars = {}
                pass
                if (l_2_loop.first if 'first' in fields[type(l_2_loop)] else l_2_loop['first'] if type(l_2_loop) is dict and 'first' in l_2_loop else environment.getattr(l_2_loop, 'first')):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="Attachments"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize(l_2_line)
                    yield '</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="MoreAttachments"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                    yield finalize(l_2_line)
                    yield '</w:t></w:r></w:p>'
            l_2_loop = l_2_line = missing
        elif ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'addressee'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">此致</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Addressee"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
            yield finalize((l_1_block.text if 'text' in fields[type(l_1_block)] else l_1_block['text'] if type(l_1_block) is dict and 'text' in l_1_block else environment.getattr(l_1_block, 'text')))
            yield '</w:t></w:r></w:p>'
        elif ((l_1_block.kind if 'kind' in fields[type(l_1_block)] else l_1_block['kind'] if type(l_1_block) is dict and 'kind' in l_1_block else environment.getattr(l_1_block, 'kind')) == 'signature'):
            pass
            if (l_1_block.by_hand if 'by_hand' in fields[type(l_1_block)] else l_1_block['by_hand'] if type(l_1_block) is dict and 'by_hand' in l_1_block else environment.getattr(l_1_block, 'by_hand')):
                pass
                l_2_loop = missing
                for l_2_line, l_2_loop in LoopContext((l_1_block.lines if 'lines' in fields[type(l_1_block)] else l_1_block['lines'] if type(l_1_block) is dict and 'lines' in l_1_block else environment.getattr(l_1_block, 'lines')), undefined):
                    _loop_vars = {}
                    pass
                    if ((l_2_loop.last if 'last' in fields[type(l_2_loop)] else l_2_loop['last'] if type(l_2_loop) is dict and 'last' in l_2_loop else environment.getattr(l_2_loop, 'last')) and (not (l_1_block.keep if 'keep' in fields[type(l_1_block)] else l_1_block['keep'] if type(l_1_block) is dict and 'keep' in l_1_block else environment.getattr(l_1_block, 'keep')))):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="SignatureByHand"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize(l_2_line)
                        yield '</w:t></w:r></w:p>'
                    else:
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="SignatureByHand"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize(l_2_line)
                        yield '</w:t></w:r></w:p>'
                l_2_loop = l_2_line = missing
            else:
                pass
                l_2_loop = missing
                for l_2_line, l_2_loop in LoopContext((l_1_block.lines if 'lines' in fields[type(l_1_block)] else l_1_block['lines'] if type(l_1_block) is dict and 'lines' in l_1_block else environment.getattr(l_1_block, 'lines')), undefined):
                    _loop_vars = {}
                    pass
                    if ((l_2_loop.last if 'last' in fields[type(l_2_loop)] else l_2_loop['last'] if type(l_2_loop) is dict and 'last' in l_2_loop else environment.getattr(l_2_loop, 'last')) and (not (l_1_block.keep if 'keep' in fields[type(l_1_block)] else l_1_block['keep'] if type(l_1_block) is dict and 'keep' in l_1_block else environment.getattr(l_1_block, 'keep')))):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize(l_2_line)
                        yield '</w:t></w:r></w:p>'
                    else:
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="Signature"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
                        yield finalize(l_2_line)
                        yield '</w:t></w:r></w:p>'
                l_2_loop = l_2_line = missing
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">'
            yield finalize((undefined(name='kind_without_layout') if l_1_kind_without_layout is missing else l_1_kind_without_layout))
            yield '</w:t></w:r></w:p>'
    l_1_loop = l_1_block = l_1_kind_without_layout = missing
    yield '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="first" r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1474" w:right="1633" w:bottom="1361" w:left="1633" w:header="850" w:footer="737" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=15'
