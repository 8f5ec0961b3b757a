/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import java.util.HashSet;
import java.util.Set;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * What a class needs in order to run.
 *
 * @param name its full name, with dots
 * @param others the full names of the classes that its code, its parents and its descriptors name
 */
record ClassUse(String name, Set<String> others) {

    private static final int CONSTANT_CLASS = 7;

    static ClassUse of(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        char[] buffer = new char[reader.getMaxStringLength()];
        Set<String> others = new HashSet<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int item = reader.getItem(i);
            if (item > 0 && reader.readByte(item - 1) == CONSTANT_CLASS) {
                Type type = Type.getObjectType(reader.readUTF8(item, buffer));
                Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
                if (element.getSort() == Type.OBJECT) {
                    others.add(element.getClassName());
                }
            }
        }
        return new ClassUse(reader.getClassName().replace('/', '.'), others);
    }

    /** The package of a class. */
    static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
