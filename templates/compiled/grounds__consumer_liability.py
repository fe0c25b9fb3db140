# Made from templates/grounds/consumer-liability.txt.j2 by make templates.
DIGEST = '22b1ece5fdf30fa7605731a8f86c66b8'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/consumer-liability.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_cite = resolve('cite')
    l_0_once = resolve('once')
    l_0_situation = resolve('situation')
    l_0_me = resolve('me')
    l_0_fault = missing
    pass
    yield '依照'
    yield str(environment.finalize(environment.call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-law', 52)))
    yield '，经营者提供商品或者服务造成消费者财产损害的，应当依照法律规定或者当事人约定承担更换、补足商品数量、退还货款和服务费用或者赔偿损失等民事责任。'
    l_0_fault = (environment.call(context, (undefined(name='once') if l_0_once is missing else l_0_once), environment.call(context, environment.getattr((undefined(name='situation') if l_0_situation is missing else l_0_situation), 'defect'))) or environment.call(context, (undefined(name='once') if l_0_once is missing else l_0_once), environment.call(context, environment.getattr((undefined(name='situation') if l_0_situation is missing else l_0_situation), 'reason'))))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield str(environment.finalize((undefined(name='fault') if l_0_fault is missing else l_0_fault)))
        yield '。'
    else:
        pass
        yield str(environment.finalize((undefined(name='me') if l_0_me is missing else l_0_me)))
        yield '据此提出上述请求。'

blocks = {}
debug_info = '1=17&2=19'
