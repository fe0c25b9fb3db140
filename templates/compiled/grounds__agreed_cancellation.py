# Made from templates/grounds/agreed-cancellation.txt.j2 by make templates.
DIGEST = '7e885e4e18274fd72d0e2cfb5bb191ec'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/agreed-cancellation.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_facts = resolve('facts')
    try:
        t_1 = environment.filters['quoted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'quoted' found.")
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', [[509, 1], [562, 2]]))
    yield '，当事人应当按照约定全面履行自己的义务；约定的解除事由发生时，解除权人可以解除合同。'
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

blocks = {}
debug_info = '1=21&2=24'
