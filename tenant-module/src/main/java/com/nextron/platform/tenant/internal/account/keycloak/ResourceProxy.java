package com.nextron.platform.tenant.internal.account.keycloak;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.client.WebTarget;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;

/**
 * A resource interface with JAX-RS annotations, served over a target: a method with an HTTP method is a request, one
 * without leads to another resource below.
 */
class ResourceProxy implements InvocationHandler {
    private final Class<?> resource;
    private final WebTarget target;

    private ResourceProxy(Class<?> resource, WebTarget target) {
        this.resource = resource;
        this.target = target;
    }

    static <R> R of(Class<R> resource, WebTarget above) {
        Object proxy = Proxy.newProxyInstance(
                resource.getClassLoader(),
                new Class<?>[] {resource},
                new ResourceProxy(resource, below(above, resource.getAnnotation(Path.class))));
        return resource.cast(proxy);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] given) throws Throwable {
        Object[] arguments = given == null ? new Object[0] : given;
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        RequestParts parts = RequestParts.of(method, arguments);
        WebTarget at = parts.applyTo(below(target, method.getAnnotation(Path.class)));
        Optional<String> verb = verb(method);
        return verb.isPresent() ? parts.send(at, verb.get(), method) : of(method.getReturnType(), at);
    }

    private static WebTarget below(WebTarget above, Path path) {
        return path == null ? above : above.path(path.value());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> resource.getSimpleName() + " at " + target.getUri();
        };
    }
}
