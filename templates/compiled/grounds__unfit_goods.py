# Made from templates/grounds/unfit-goods.txt.j2 by make templates.
DIGEST = 'd07ccfad7a635eb06db5d37f8dacd3dc'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/unfit-goods.txt.j2'

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
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-law', [[23, 1], [48, 1, 2], 52]))
    yield '，经营者应当保证在正常使用的情况下其提供的商品应当具有的质量、性能、用途；不具备商品应当具备的使用性能而出售时未作说明的，应当依法承担更换、退还货款等民事责任。'
    yield printed((call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or str_join(('收到的', call(context, (undefined(name='say') if l_0_say is missing else l_0_say).code), '不具备应当具备的使用性能', ))))
    yield '。'

blocks = {}
debug_info = '1=17&2=19'
