# Made from templates/clues/stock-misstated.txt.j2 by make templates.
DIGEST = 'd9527c122c8f2c76dc5e5396574f384f'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'clues/stock-misstated.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_matter = l_0_basis = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'clues/stock-misstated.txt.j2').make_module(context.get_all(), True, {'basis': l_0_basis, 'matter': l_0_matter, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_1 = []
        pass
        t_1.append(
            '没有现货而称有现货，涉嫌虚假营销',
        )
        return concat(t_1)
    context.exported_vars.add('matter')
    context.vars['matter'] = l_0_matter = Macro(environment, macro, 'matter', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_2 = []
        l_1_cite = resolve('cite')
        l_1_seller = resolve('seller')
        pass
        t_2.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'online-transaction-supervision', 14, 2, 3)),
            '，网络交易经营者不得采用谎称现货、虚构预订、虚假抢购等方式进行虚假营销。',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
            '，举报人付款后，',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '又答复无货。',
        ))
        return concat(t_2)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=13&2=15&3=24&4=31'
