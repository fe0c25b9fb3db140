# Made from templates/clues/renewal-unannounced.txt.j2 by make templates.
DIGEST = 'a0c7b38b79bdbedca950ceedba672470'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'clues/renewal-unannounced.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_matter = l_0_basis = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'clues/renewal-unannounced.txt.j2').make_module(context.get_all(), True, {'basis': l_0_basis, 'matter': l_0_matter, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_1 = []
        pass
        t_1.append(
            '自动续费前没有提醒消费者，涉嫌没有以显著方式提请消费者注意',
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
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'consumer-protection-regulation', 10, 2)),
            '和',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'online-transaction-supervision', 18, 1)),
            '，经营者采取自动续费方式提供服务的，应当在消费者接受服务前和自动续费日期前，以显著方式提请消费者注意。',
        ))
        return concat(t_2)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=13&2=15&3=24&4=30'
