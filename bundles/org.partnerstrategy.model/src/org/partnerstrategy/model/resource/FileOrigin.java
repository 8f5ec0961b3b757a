/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How the file of a strategy began and ended when it was read. It belongs to the strategy. */
final class FileOrigin extends AdapterImpl {

    private static final FileOrigin NONE = new FileOrigin(FormatVersion.FIRST, Map.of(), List.of(), List.of());

    private final FormatVersion version;
    private final Map<String, String> declarations;
    private final List<UnknownMarkup> before;
    private final List<UnknownMarkup> after;

    /**
     * @param version the version of the format
     * @param declarations what the prefixes stand for that the root declares, without those of the format
     * @param before comments and the like before the root
     * @param after the same behind it
     */
    FileOrigin(FormatVersion version, Map<String, String> declarations, List<UnknownMarkup> before,
            List<UnknownMarkup> after) {
        this.version = version;
        this.declarations = Map.copyOf(declarations);
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
    }

    /** That of a strategy; of a new one it says nothing. */
    static FileOrigin of(EObject strategy) {
        return find(strategy).orElse(NONE);
    }

    /** This origin in the newer format of both, with the namespaces of both. */
    FileOrigin with(FileOrigin other) {
        Map<String, String> both = new HashMap<>(other.declarations);
        both.putAll(declarations);
        return new FileOrigin(version.orLater(other.version), both, before, after);
    }

    /** Gives a strategy this origin, instead of its own. */
    void giveTo(EObject strategy) {
        find(strategy).ifPresent(strategy.eAdapters()::remove);
        strategy.eAdapters().add(this);
    }

    private static Optional<FileOrigin> find(EObject strategy) {
        return Optional.ofNullable((FileOrigin) EcoreUtil.getExistingAdapter(strategy, FileOrigin.class));
    }

    /** Gives one strategy the origin of another one. */
    static void transfer(EObject from, EObject to) {
        find(to).ifPresent(to.eAdapters()::remove);
        find(from).ifPresent(origin -> to.eAdapters().add(
                new FileOrigin(origin.version, origin.declarations, origin.before, origin.after)));
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == FileOrigin.class;
    }

    FormatVersion version() {
        return version;
    }

    Map<String, String> declarations() {
        return declarations;
    }

    List<UnknownMarkup> before() {
        return before;
    }

    List<UnknownMarkup> after() {
        return after;
    }
}
