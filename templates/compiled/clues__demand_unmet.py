# Made from templates/clues/demand-unmet.txt.j2 by make templates.
DIGEST = '4bcb089417b4101087cbd652a66191a3'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'clues/demand-unmet.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_matter = l_0_basis = missing
    try:
        t_1 = environment.filters['day']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'day' found.")
    try:
        t_2 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_3 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_4 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'clues/demand-unmet.txt.j2').make_module(context.get_all(), True, {'basis': l_0_basis, 'matter': l_0_matter, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_5 = []
        pass
        t_5.append(
            '对消费者提出的退款等要求超过十五日没有履行，涉嫌故意拖延或者无理拒绝',
        )
        return concat(t_5)
    context.exported_vars.add('matter')
    context.vars['matter'] = l_0_matter = Macro(environment, macro, 'matter', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_6 = []
        l_1_cite = resolve('cite')
        l_1_facts = resolve('facts')
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        l_1_today = resolve('today')
        l_1_first = missing
        pass
        t_6.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'consumer-infringement-penalty', 8, item=2)),
            '，自国家规定、当事人约定期满之日起或者不符合质量要求的自消费者提出要求之日起，无正当理由拒不履行更换、退货、补足商品数量、退还货款和服务费用等义务并超过十五日的，视为故意拖延或者无理拒绝。',
        ))
        l_1_first = t_2(context.eval_ctx, t_3(context, t_4(context, t_4(context, (undefined(name='facts') if l_1_facts is missing else l_1_facts).asked_seller, 'at'), 'said'), attribute='at'))
        t_6.extend((
            printed((undefined(name='me') if l_1_me is missing else l_1_me)),
            '自',
            printed(t_1(environment.getitem((undefined(name='first') if l_1_first is missing else l_1_first), 0).day)),
            '起已向',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '提出要求，至',
            printed(t_1((undefined(name='today') if l_1_today is missing else l_1_today))),
            '已超过十五日。',
        ))
        return concat(t_6)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=37&2=39&3=48&4=59'
