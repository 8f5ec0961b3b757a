/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.startup;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The format of a class file: since Java 6 it says what Java needs in order to verify the class ahead of time. */
final class ClassFile {

    private static final int FIRST_BYTE_OF_VERSION = 6;

    private ClassFile() {
    }

    static boolean isOld(byte[] classFile) {
        int version = Byte.toUnsignedInt(classFile[FIRST_BYTE_OF_VERSION]) << Byte.SIZE
                | Byte.toUnsignedInt(classFile[FIRST_BYTE_OF_VERSION + 1]);
        return version < Opcodes.V1_6;
    }

    /**
     * The same class in the format of Java 8.
     *
     * @param library finds the classes that the class stands on
     */
    static byte[] renewed(byte[] classFile, ClassLoader library) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return library;
            }
        };
        new ClassReader(classFile).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String parent,
                    String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
            }
        }, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
