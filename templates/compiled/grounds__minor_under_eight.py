# Made from templates/grounds/minor-under-eight.txt.j2 by make templates.
DIGEST = '7bcb938325b6bd4b8fa0b1f80289eae9'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/minor-under-eight.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_facts = resolve('facts')
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [20, 144, 157]))
    yield '，不满八周岁的未成年人由法定代理人代理实施民事法律行为，其实施的民事法律行为无效；因该行为取得的财产，应当予以返还。付款时未成年人'
    yield printed((undefined(name='facts') if l_0_facts is missing else l_0_facts).minor_age)
    yield '周岁。'

blocks = {}
debug_info = '1=15'
