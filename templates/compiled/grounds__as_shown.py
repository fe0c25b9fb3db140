# Made from templates/grounds/as-shown.txt.j2 by make templates.
DIGEST = '2a6006d174f08e669ff36da27d2826d0'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/as-shown.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_once = resolve('once')
    l_0_situation = resolve('situation')
    l_0_say = resolve('say')
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-law', [[23, 2], [48, 1, 4], 52]))
    yield '，经营者以产品说明等方式表明商品或者服务质量状况的，应当保证实际质量与表明的质量状况相符；不符合的，应当依照法律规定或者当事人约定承担更换、退还货款等民事责任。'
    yield printed(((call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason))) or str_join(('实际提供的', call(context, (undefined(name='say') if l_0_say is missing else l_0_say).goods), '与表明的不一致', ))))
    yield '。'

blocks = {}
debug_info = '1=17&2=19'
