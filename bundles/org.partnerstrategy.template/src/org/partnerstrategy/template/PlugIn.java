/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.template;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.lang.model.SourceVersion;

import org.partnerstrategy.model.text.Message;

/**
 * Which plug-in is to be made.
 *
 * @param id its identity, which is also the name of its package, for example {@code nl.utrecht}
 * @param name what people call it
 * @param parts what it begins with
 * @param site the address of the update site of Partner Strategy against which it is built; none when each build is
 *        told
 * @param language in which its page for people is written
 */
public record PlugIn(String id, String name, Set<PlugInPart> parts, Optional<String> site, Locale language) {

    /**
     * @throws TemplateException when the identity is not a name of a Java package with two parts or more in lower case,
     *         the name or the address cannot be in the files, or it would begin with nothing
     */
    public PlugIn {
        parts = Set.copyOf(parts);
        require(SourceVersion.isName(id) && id.matches("[a-z0-9_]+(\\.[a-z0-9_]+)+"), "id.wrong", id);
        require(!name.isBlank() && name.matches("[^\\p{Cntrl}\\\\]+"), "name.wrong", name);
        require(site.stream().allMatch(address -> address.matches("[a-z]+:[^\\s<>&\"]+")), "site.wrong",
                site.orElse(""));
        require(!parts.isEmpty(), "parts.none");
    }

    private static void require(boolean fits, String problem, Object... arguments) {
        if (!fits) {
            throw new TemplateException(Message.of(PlugIn.class, problem, arguments));
        }
    }

    /** The last part of the identity, which its contributions have before their own. */
    String prefix() {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
