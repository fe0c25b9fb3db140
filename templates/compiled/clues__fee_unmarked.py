# Made from templates/clues/fee-unmarked.txt.j2 by make templates.
DIGEST = '22a349f4d87144be7219d877802c7602'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'clues/fee-unmarked.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_matter = l_0_basis = missing
    try:
        t_1 = environment.filters['yuan']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'yuan' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'clues/fee-unmarked.txt.j2').make_module(context.get_all(), True, {'basis': l_0_basis, 'matter': l_0_matter, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_2 = []
        pass
        t_2.append(
            '涉嫌收取没有标明的费用',
        )
        return concat(t_2)
    context.exported_vars.add('matter')
    context.vars['matter'] = l_0_matter = Macro(environment, macro, 'matter', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_3 = []
        l_1_cite = resolve('cite')
        l_1_problem = resolve('problem')
        l_1_seller = resolve('seller')
        pass
        t_3.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'price-marking-and-fraud', 8)),
            '，经营者不得收取任何未予标明的费用。',
        ))
        if (undefined(name='problem') if l_1_problem is missing else l_1_problem).fee:
            pass
            t_3.extend((
                printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
                '扣除了手续费',
                printed(t_1((undefined(name='problem') if l_1_problem is missing else l_1_problem).fee)),
                '。',
            ))
        return concat(t_3)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=19&2=21&3=30&4=38'
