# Made from templates/grounds/agreed-refund.txt.j2 by make templates.
DIGEST = '6e99cd56f9bad30dcbf7ee90f8640366'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/agreed-refund.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_facts = resolve('facts')
    l_0_you = resolve('you')
    l_0_today = resolve('today')
    l_0_once = resolve('once')
    l_0_situation = resolve('situation')
    l_0_case = resolve('case')
    l_0_fault = missing
    try:
        t_1 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    try:
        t_2 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    try:
        t_3 = environment.filters['spoken']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'spoken' found.")
    try:
        t_4 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [579, [509, 1]]))
    yield '，当事人应当按照约定全面履行自己的义务，不履行金钱债务的，对方可以请求其支付。'
    if (not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed)):
        pass
        yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
        if (not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.at)):
            pass
            yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.at.day))
        yield '答复'
        yield printed(t_2(t_3((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.reply)))
        if ((not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.reply_by)) and ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.reply_by.day < (undefined(name='today') if l_0_today is missing else l_0_today))):
            pass
            yield '，期限'
            yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.reply_by.day))
            yield '已过'
        yield '。'
    l_0_fault = (call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).defect)) or call(context, (undefined(name='once') if l_0_once is missing else l_0_once), call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).reason)))
    context.vars['fault'] = l_0_fault
    context.exported_vars.add('fault')
    if (undefined(name='fault') if l_0_fault is missing else l_0_fault):
        pass
        yield printed((undefined(name='fault') if l_0_fault is missing else l_0_fault))
        yield '。'
    if ((undefined(name='case') if l_0_case is missing else l_0_case).venue != 'private-transfer'):
        pass
        yield '依照'
        yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', 509, 2))
        yield '，当事人还应当遵循诚信原则履行通知、协助等义务，'
        yield printed((str_join(((undefined(name='you') if l_0_you is missing else l_0_you), '应当', )) if ((undefined(name='you') if l_0_you is missing else l_0_you) in ('被告', '被申请人', '被投诉人')) else str_join(('请', (undefined(name='you') if l_0_you is missing else l_0_you), ))))
        yield '提供退款的流水号、时间和渠道。'

blocks = {}
debug_info = '1=45&2=47&3=61&5=68'
