# Made from templates/grounds/consumer-liability.txt.j2 by make templates.
DIGEST = '81f5321b365d476140dc45d11150affd'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/consumer-liability.txt.j2'

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
    l_0_me = resolve('me')
    l_0_remedy = resolve('remedy')
    l_0_facts = resolve('facts')
    try:
        t_1 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-law', 52))
    yield '，经营者提供商品或者服务造成消费者财产损害的，应当依照法律规定或者当事人约定承担更换、补足商品数量、退还货款和服务费用或者赔偿损失等民事责任。'
    yield printed((((call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason))) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still))) or str_join(((undefined(name='me') if l_0_me is missing else l_0_me), '的损失是已经支付的', t_1(((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).amount or (undefined(name='facts') if l_0_facts is missing else l_0_facts).paid)), ))))
    yield '。'

blocks = {}
debug_info = '1=25&2=27'
