# Made from templates/clues/promise-refused.txt.j2 by make templates.
DIGEST = 'b7d3a7971b9d502e2758d243e30d6820'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'clues/promise-refused.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_matter = l_0_basis = missing
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'clues/promise-refused.txt.j2').make_module(context.get_all(), True, {'basis': l_0_basis, 'matter': l_0_matter, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_1 = []
        pass
        t_1.append(
            '涉嫌对售后服务作出承诺而不履行',
        )
        return concat(t_1)
    context.exported_vars.add('matter')
    context.vars['matter'] = l_0_matter = Macro(environment, macro, 'matter', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_2 = []
        l_1_cite = resolve('cite')
        l_1_me = resolve('me')
        l_1_seller = resolve('seller')
        pass
        t_2.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'consumer-protection-regulation', 12)),
            '，经营者对商品或者服务的数量、质量、价格、售后服务、责任承担等作出承诺的，应当向消费者履行其所承诺的内容。',
            printed(call(context, (undefined(name='say') if l_0_say is missing else l_0_say).promise)),
            '，',
            printed((undefined(name='me') if l_1_me is missing else l_1_me)),
            '提出后，',
            printed((undefined(name='seller') if l_1_seller is missing else l_1_seller)),
            '没有履行。',
        ))
        return concat(t_2)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=13&2=15&3=24&4=32'
