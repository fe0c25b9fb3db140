# Made from templates/grounds/quality-return.txt.j2 by make templates.
DIGEST = '43f9b085290793dc8474d1be9700fa82'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/quality-return.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_remedy = resolve('remedy')
    l_0_once = resolve('once')
    l_0_situation = resolve('situation')
    l_0_fault = resolve('fault')
    l_0_facts = resolve('facts')
    l_0_you = resolve('you')
    l_0_order = resolve('order')
    l_0_received = resolve('received')
    l_0_days = resolve('days')
    l_0_me = resolve('me')
    l_0_say = resolve('say')
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_2 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'consumer-protection-law', 24, 1))
    yield '，'
    if ((undefined(name='remedy') if l_0_remedy is missing else l_0_remedy).code == 'reissue'):
        pass
        yield '经营者提供的商品或者服务不符合质量要求的，消费者可以依照国家规定、当事人约定退货，或者要求经营者履行更换、修理等义务。'
        l_0_fault = (call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
        context.vars['fault'] = l_0_fault
        context.exported_vars.add('fault')
        if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
            pass
            yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
            yield '。'
    else:
        pass
        yield '经营者提供的商品不符合质量要求的，消费者可以依照国家规定、当事人约定退货；没有国家规定和当事人约定的，可以自收到商品之日起七日内退货。'
        l_0_fault = (call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
        context.vars['fault'] = l_0_fault
        context.exported_vars.add('fault')
        if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
            pass
            yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
            yield '；'
        if ((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise and (not (undefined(name='facts') if l_0_facts is missing else l_0_facts).return_rules)):
            pass
            yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
            yield '承诺'
            yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_promise))
            yield '，就退款已有约定；'
        l_0_received = ('收到' if (not t_2((undefined(name='order') if l_0_order is missing else l_0_order).shown_delivered_at)) else '付款')
        context.vars['received'] = l_0_received
        context.exported_vars.add('received')
        l_0_days = (undefined(name='facts') if l_0_facts is missing else l_0_facts).days_to_refund_request
        context.vars['days'] = l_0_days
        context.exported_vars.add('days')
        if ((not t_2((undefined(name='days') if l_0_days is missing else l_0_days))) and ((undefined(name='days') if l_0_days is missing else l_0_days) <= 7)):
            pass
            yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
            yield '在'
            yield printed((undefined(name='received') if l_0_received is missing else l_0_received))
            if ((undefined(name='days') if l_0_days is missing else l_0_days) < 2):
                pass
                yield printed(environment.getitem(['当日', '次日'], (undefined(name='days') if l_0_days is missing else l_0_days)))
                yield '即'
            else:
                pass
                yield '后第'
                yield printed((undefined(name='days') if l_0_days is missing else l_0_days))
                yield '日'
            yield '向'
            yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
            yield '要求退款，未超过七日。'
        elif (undefined(name='facts') if l_0_facts is missing else l_0_facts).return_rules:
            pass
            yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
            yield '公布的'
            yield printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).rule_name, environment.getitem((undefined(name='facts') if l_0_facts is missing else l_0_facts).return_rules, 0)))
            yield '就退款已有约定。'
        else:
            pass
            yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
            yield '现要求退货，自'
            yield printed((undefined(name='received') if l_0_received is missing else l_0_received))
            yield '之日起未超过七日。'

blocks = {}
debug_info = '1=37&2=39&4=42&7=52&8=59&9=65&10=68&11=71&12=73&13=88&14=96'
