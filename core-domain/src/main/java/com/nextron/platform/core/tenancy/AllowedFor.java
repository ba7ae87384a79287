package com.nextron.platform.core.tenancy;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a use case: callers that hold one of the roles, and the platform itself. On a class it holds for every
 * method that does not say otherwise. Checked at the facade, so pages and the REST API cannot differ.
 *
 * <p>A refused caller of the operator gets {@code not-allowed} (403). A refused caller of any other tenant gets
 * {@code not-found} (404): what lies outside its reach does not exist for it.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedFor {
    /** One of these is enough. */
    @Nonbinding
    Role[] value();
}
