package org.partnerstrategy.method.tests.extension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.partnerstrategy.extension.Declaration;

/** What a plug-in would declare. */
record Declared(Map<String, String> attributes, Supplier<Object> implementation) implements Declaration {

    static Declared rule(String id, Supplier<Object> implementation) {
        return new Declared(Map.of("id", id), implementation);
    }

    @Override
    public String plugIn() {
        return "org.example";
    }

    @Override
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    @Override
    public List<Declaration> children(String name) {
        return List.of();
    }

    @Override
    public Object create(String attribute) {
        return implementation.get();
    }
}
