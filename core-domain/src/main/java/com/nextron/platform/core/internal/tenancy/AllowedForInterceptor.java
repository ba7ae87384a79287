package com.nextron.platform.core.internal.tenancy;

import com.nextron.platform.core.problem.NotAllowed;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Checks {@link AllowedFor} before a transaction begins, so a refusal costs no connection. */
@AllowedFor({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowedForInterceptor {
    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        AllowedFor rule = ruleFor(invocation);
        Caller caller = CallerContext.current();
        boolean allowed = caller.system() || Arrays.stream(rule.value()).anyMatch(caller::has);
        if (!allowed) {
            throw caller.isOperator() ? new NotAllowed(rule.value()) : new NotFound();
        }
        return invocation.proceed();
    }

    private static AllowedFor ruleFor(InvocationContext invocation) {
        AllowedFor onMethod = invocation.getMethod().getAnnotation(AllowedFor.class);
        return onMethod != null
                ? onMethod
                : invocation.getMethod().getDeclaringClass().getAnnotation(AllowedFor.class);
    }
}
