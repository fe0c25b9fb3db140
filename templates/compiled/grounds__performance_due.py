# Made from templates/grounds/performance-due.txt.j2 by make templates.
DIGEST = 'b7938c9e0c61da5162dc925f1bc4a8c9'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'grounds/performance-due.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_cite = resolve('cite')
    l_0_is_sale = resolve('is_sale')
    l_0_once = resolve('once')
    l_0_you = resolve('you')
    l_0_facts = resolve('facts')
    l_0_me = resolve('me')
    l_0_situation = resolve('situation')
    l_0_say = resolve('say')
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
    pass
    yield '依照'
    yield printed(call(context, (undefined(name='cite') if l_0_cite is missing else l_0_cite), 'civil-code', ([[509, 1], 577, 601] if (undefined(name='is_sale') if l_0_is_sale is missing else l_0_is_sale) else [[509, 1], 577])))
    yield '，当事人应当按照约定全面履行自己的义务'
    if (undefined(name='is_sale') if l_0_is_sale is missing else l_0_is_sale):
        pass
        yield '，出卖人应当按照约定的时间交付标的物'
    yield '；不履行的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任。'
    yield printed(call(context, (undefined(name='once') if l_0_once is missing else l_0_once), str_join(((undefined(name='you') if l_0_you is missing else l_0_you), '承诺', t_2((undefined(name='facts') if l_0_facts is missing else l_0_facts).delivery_promise), '，没有做到', ))))
    yield '。'
    yield printed((undefined(name='me') if l_0_me is missing else l_0_me))
    yield '已于'
    yield printed(t_1((undefined(name='facts') if l_0_facts is missing else l_0_facts).purchased_at.day))
    yield '付款，'
    yield printed(call(context, (undefined(name='situation') if l_0_situation is missing else l_0_situation).still))
    yield '。'
    yield printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).refund_term))

blocks = {}
debug_info = '1=33&2=39&3=47'
