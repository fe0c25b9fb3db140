# Made from templates/grounds/refund-refused.txt.j2 by make templates.
DIGEST = '7020d5b3729ef51ae83554e2a1f0adaf'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/refund-refused.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_is_sale = resolve('is_sale')
    l_0_me = resolve('me')
    l_0_facts = resolve('facts')
    l_0_situation_rule = resolve('situation_rule')
    l_0_you = resolve('you')
    l_0_problem = resolve('problem')
    try:
        t_1 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-law', [[48, 1, 8], 52]))
    yield '，经营者对消费者退还'
    yield printed(('货款' if (undefined(name='is_sale') if l_0_is_sale is missing else l_0_is_sale) else '服务费用'))
    yield '的要求故意拖延或者无理拒绝的，应当依法承担民事责任；造成消费者财产损害的，应当依照法律规定或者当事人约定退还'
    yield printed(('货款' if (undefined(name='is_sale') if l_0_is_sale is missing else l_0_is_sale) else '服务费用'))
    yield '或者赔偿损失。'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '已于'
    yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_asked_at.day))
    yield '要求退款，'
    if ((undefined(name='situation_rule') if l_0_situation_rule is missing else l_0_situation_rule).fault == 'refund'):
        pass
        yield '款项至今没有到账'
    else:
        pass
        yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
        yield '至今没有退'
        yield printed(('清' if (undefined(name='problem') if l_0_problem is missing else l_0_problem).refunded else '还'))
    yield '。'

blocks = {}
debug_info = '1=26&2=32&3=36'
