package org.partnerstrategy.design.tests.specification;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Every registered class exists and keeps nothing between calls, and all its services are asked of an element. */
final class ServicesAreSound implements SpecificationCheck {

    @Override
    public List<String> problems(Specification specification) {
        return specification.serviceClasses().stream().flatMap(name -> Services.find(name)
                .map(ServicesAreSound::problems).orElseGet(() -> Stream.of("no class " + name))).toList();
    }

    private static Stream<String> problems(Class<?> registered) {
        Stream<String> state = Arrays.stream(registered.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .filter(field -> !(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())))
                .map(field -> registered.getName() + " keeps " + field.getName());
        Stream<String> askedOfOthers = Services.of(registered).filter(method -> !isAskedOfElement(method))
                .map(method -> registered.getName() + "." + method.getName() + " is not asked of an element");
        return Stream.concat(state, askedOfOthers);
    }

    private static boolean isAskedOfElement(Method service) {
        return service.getParameterCount() > 0 && EObject.class.isAssignableFrom(service.getParameterTypes()[0]);
    }
}
