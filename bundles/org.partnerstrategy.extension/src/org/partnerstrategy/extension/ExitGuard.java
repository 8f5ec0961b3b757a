/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

import java.nio.charset.StandardCharsets;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Keeps plug-ins from ending the program: in classes of bundles that depend on this program, calls that would do that
 * go to {@link Exit}. Java has no security manager any more. What a class does by reflection or in native code is not
 * seen.
 */
public final class ExitGuard implements WeavingHook {

    private static final String OWN = "org.partnerstrategy.";

    @Override
    public void weave(WovenClass woven) {
        if (standsOnUs(woven.getBundleWiring()) && mayExit(woven.getBytes())) {
            try {
                ClassReader reader = new ClassReader(woven.getBytes());
                ClassWriter writer = new ClassWriter(reader, 0);
                reader.accept(new ExitCalls(writer), 0);
                woven.setBytes(writer.toByteArray());
                woven.getDynamicImports().add(Exit.class.getPackageName());
            } catch (RuntimeException e) {
                // A class that cannot be read here, as one of a later Java, is not for this guard to refuse.
            }
        }
    }

    private static boolean standsOnUs(BundleWiring wiring) {
        return wiring.getRequiredWires(null).stream().map(BundleWire::getProvider)
                .anyMatch(provider -> provider.getSymbolicName().startsWith(OWN));
    }

    /** Most classes do not: they are not taken apart. */
    private static boolean mayExit(byte... content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return (text.contains("java/lang/System") || text.contains("java/lang/Runtime"))
                && (text.contains("exit") || text.contains("halt"));
    }
}
