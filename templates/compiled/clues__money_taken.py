# Made from templates/clues/money-taken.txt.j2 by make templates.
DIGEST = 'eb2c261793a70bdbf9c80fbc2f52fe88'
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'clues/money-taken.txt.j2'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    call, printed = environment.trusted, environment.printed
    l_0_say = l_0_matter = l_0_basis = missing
    try:
        t_1 = environment.filters['clause']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'clause' found.")
    try:
        t_2 = environment.filters['in_voice']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'in_voice' found.")
    try:
        t_3 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_4 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    pass
    l_0_say = context.vars['say'] = environment.get_template('parts.txt.j2', 'clues/money-taken.txt.j2').make_module(context.get_all(), True, {'basis': l_0_basis, 'matter': l_0_matter, 'say': l_0_say})
    context.exported_vars.discard('say')
    def macro():
        t_5 = []
        l_1_is_sale = resolve('is_sale')
        pass
        t_5.extend((
            '收取价款而不按照约定提供',
            printed(('商品' if (undefined(name='is_sale') if l_1_is_sale is missing else l_1_is_sale) else '服务')),
            '，涉嫌骗取价款',
        ))
        return concat(t_5)
    context.exported_vars.add('matter')
    context.vars['matter'] = l_0_matter = Macro(environment, macro, 'matter', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_6 = []
        l_1_problem = resolve('problem')
        l_1_cite = resolve('cite')
        pass
        l_2_loop = missing
        for l_2_known, l_2_loop in LoopContext((undefined(name='problem') if l_1_problem is missing else l_1_problem).fraud_facts, undefined):
            l_2_me = resolve('me')
            l_2_seller = resolve('seller')
            l_2_ref = resolve('ref')
            l_2_other_exhibits = resolve('other_exhibits')
            _loop_vars = {}
            pass
            t_6.append(
                printed(t_2(t_1(l_2_known), (undefined(name='me') if l_2_me is missing else l_2_me), (undefined(name='seller') if l_2_seller is missing else l_2_seller))),
            )
            if l_2_loop.last:
                pass
                t_6.append(
                    printed(call(context, (undefined(name='ref') if l_2_ref is missing else l_2_ref), t_3(context.eval_ctx, t_4(context, (undefined(name='other_exhibits') if l_2_other_exhibits is missing else l_2_other_exhibits), attribute='id')))),
                )
            t_6.append(
                printed(('。' if l_2_loop.last else '；')),
            )
        l_2_loop = l_2_known = l_2_me = l_2_seller = l_2_ref = l_2_other_exhibits = missing
        t_6.extend((
            '依照',
            printed(call(context, (undefined(name='cite') if l_1_cite is missing else l_1_cite), 'consumer-infringement-penalty', 5, item=10)),
            '，经营者不得骗取消费者价款或者费用而不提供或者不按照约定提供商品或者服务。上述事实是否属于该项情形，请予核查。',
        ))
        return concat(t_6)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=37&2=39&3=51&4=57&5=78'
