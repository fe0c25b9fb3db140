# Made from templates/grounds/promised-refund.txt.j2 by make templates.
DIGEST = 'fffeaf0ab9ca74d17a5b8f7c8def3bfd'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/promised-refund.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_you = resolve('you')
    l_0_facts = resolve('facts')
    l_0_today = resolve('today')
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
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[509, 1], 579]))
    yield '，当事人应当按照约定全面履行自己的义务，不履行金钱债务的，对方可以请求其支付。'
    yield printed((undefined(name='you') if l_0_you is missing else l_0_you))
    if (not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.at)):
        pass
        yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.at.day))
    yield '答复'
    yield printed(t_2(t_3((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.reply)))
    yield '，'
    if ((not t_4((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.reply_by)) and ((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.reply_by.day < (undefined(name='today') if l_0_today is missing else l_0_today))):
        pass
        yield '期限'
        yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).refund_agreed.reply_by.day))
        yield '已过，'
    yield '款项至今没有退还。'

blocks = {}
debug_info = '1=41&2=43'
