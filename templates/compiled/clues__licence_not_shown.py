# Made from templates/clues/licence-not-shown.txt.j2 by make templates.
DIGEST = 'a2519995e23f48cbb0e9f1c927339291'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'clues/licence-not-shown.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_matter = l_0_basis = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'clues/licence-not-shown.txt.j2').make_module(context.get_all(), True, {'basis': l_0_basis, 'matter': l_0_matter, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_1 = []
        pass
        t_1.append(
            '涉嫌没有在首页公示营业执照信息',
        )
        return concat(t_1)
    context.exported_vars.add('matter')
    context.vars['matter'] = l_0_matter = Macro(environment, macro, 'matter', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_2 = []
        l_1_cite = resolve('cite')
        pass
        t_2.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'e-commerce-law', 15, 1)),
            '，电子商务经营者应当在其首页显著位置，持续公示营业执照信息、与其经营业务有关的行政许可信息等信息，或者上述信息的链接标识。',
        ))
        return concat(t_2)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=13&2=15&3=24&4=30'
