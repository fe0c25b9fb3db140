# Made from templates/clues/prepaid-refund-unmet.txt.j2 by make templates.
DIGEST = 'e333cddfe5da067f601895f2ac92a355'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'clues/prepaid-refund-unmet.txt.j2'

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
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'clues/prepaid-refund-unmet.txt.j2').make_module(context.get_all(), True, {'basis': l_0_basis, 'matter': l_0_matter, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_2 = []
        pass
        t_2.append(
            '停业后不退还预付款余额，涉嫌故意拖延或者无理拒绝',
        )
        return concat(t_2)
    context.exported_vars.add('matter')
    context.vars['matter'] = l_0_matter = Macro(environment, macro, 'matter', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_3 = []
        l_1_cite = resolve('cite')
        l_1_me = resolve('me')
        l_1_facts = resolve('facts')
        pass
        t_3.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'consumer-infringement-penalty', 10, 2)),
            '，经营者对消费者提出的合理退款要求，明确表示不予退款，或者自约定期满之日起、无约定期限的自消费者提出退款要求之日起超过十五日未退款的，视为故意拖延或者无理拒绝。',
            printed((undefined(name='me') if l_1_me is missing else l_1_me)),
            '已于',
            printed(t_1((undefined(name='facts') if l_1_facts is missing else l_1_facts).refund_asked_at.day)),
            '提出退款要求，余额至今没有退还。',
        ))
        return concat(t_3)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=19&2=21&3=30&4=38'
