# Made from templates/grounds/refund-in-full.txt.j2 by make templates.
DIGEST = '9a8f1e9cd71e5749182b980b1dab86ca'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/refund-in-full.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_facts = resolve('facts')
    l_0_once = resolve('once')
    l_0_situation = resolve('situation')
    l_0_fault = missing
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-regulation', 18, 2))
    yield '，经营者依照国家有关规定或者与消费者约定履行退货义务的，应当按照购货凭证或者服务单据上显示的价格一次性退清相关款项。'
    t_2 = 1
    for l_1_rule in (undefined(name='facts') if l_0_facts is missing else l_0_facts).return_rules[:1]:
        l_1_you = resolve('you')
        l_1_say = resolve('say')
        _loop_vars = {}
        pass
        yield printed((undefined(name='you') if l_1_you is missing else l_1_you))
        yield '公布的'
        yield printed(call(context, (undefined(name='say') if l_1_say is missing else l_1_say).rule_name, l_1_rule))
        yield '即是约定。'
        t_2 = 0
    l_1_rule = l_1_you = l_1_say = missing
    if t_2:
        l_1_you = resolve('you')
        l_1_order = resolve('order')
        pass
        yield printed((undefined(name='you') if l_1_you is missing else l_1_you))
        yield '承诺'
        yield printed(t_1((undefined(name='order') if l_1_order is missing else l_1_order).promise))
        yield '，即是约定。'
        l_1_you = l_1_order = missing
    l_0_fault = (call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
        yield '。'

blocks = {}
debug_info = '1=24&2=27&3=47'
