/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What plug-ins add at an extension point. A declaration that cannot be used is named by {@link ExtensionProblems} and
 * left out; the others work on.
 */
public final class Extensions {

    private static final Pattern IDENTITY = Pattern.compile("[\\w.-]+");

    private final String point;
    private final List<Declaration> declarations;

    private Extensions(String point, List<Declaration> declarations) {
        this.point = point;
        this.declarations = List.copyOf(declarations);
    }

    /** What the installed plug-ins add at a point; nothing where there is no Equinox. */
    public static Extensions at(String point) {
        return of(point, InstalledPlugIns.declarations(point));
    }

    /** The same from declarations that are at hand. */
    public static Extensions of(String point, List<Declaration> declarations) {
        return new Extensions(point, declarations);
    }

    /** What has an attribute {@code class} with an implementation of a type. It is made when it is asked for first. */
    public <T> List<Extension<T>> implementing(Class<T> type) {
        return implementing(type, extension -> extension);
    }

    /**
     * What has an attribute {@code class} with an implementation of a type, and says more in other attributes.
     *
     * @param reading makes something of an extension; what it throws is told as the reason why that one is left out
     */
    public <T, R> List<R> implementing(Class<T> type, Function<Extension<T>, R> reading) {
        return reading(declaration -> reading.apply(new Extension<>(point, declaration, type)));
    }

    /**
     * What says everything in its attributes.
     *
     * @param reading makes something of a declaration; what it throws is told as the reason why that one is left out
     */
    public <R> List<R> reading(Function<Declaration, R> reading) {
        List<R> usable = new ArrayList<>();
        Set<String> identities = new HashSet<>();
        for (Declaration declaration : declarations) {
            if (hasIdentity(declaration, identities)) {
                try {
                    usable.add(reading.apply(declaration));
                } catch (RuntimeException e) {
                    ExtensionProblems.tell(ExtensionProblem.failed(point, declaration, e));
                }
            }
        }
        return usable;
    }

    private boolean hasIdentity(Declaration declaration, Set<String> known) {
        String identity = declaration.attribute("id").orElse("");
        if (!IDENTITY.matcher(identity).matches()) {
            ExtensionProblems.tell(ExtensionProblem.of(point, declaration, "identity"));
            return false;
        }
        if (!known.add(identity)) {
            ExtensionProblems.tell(ExtensionProblem.of(point, declaration, "twice"));
            return false;
        }
        return true;
    }
}
