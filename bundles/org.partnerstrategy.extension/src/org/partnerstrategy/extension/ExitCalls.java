/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

import java.util.stream.Stream;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Lets the calls of a class that would end the program go to {@link Exit}. */
final class ExitCalls extends ClassVisitor {

    private static final String EXIT = "org/partnerstrategy/extension/Exit";
    private static final String SYSTEM = "java/lang/System";
    private static final String RUNTIME = "java/lang/Runtime";
    private static final String STATIC = "(I)V";
    private static final String OF_RUNTIME = "(Ljava/lang/Runtime;I)V";

    ExitCalls(ClassVisitor writer) {
        super(Opcodes.ASM9, writer);
    }

    private static boolean isStatic(String owner, String name) {
        return owner.equals(SYSTEM) && name.equals("exit");
    }

    private static boolean isOfRuntime(String owner, String name) {
        return owner.equals(RUNTIME) && (name.equals("exit") || name.equals("halt"));
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
            String... exceptions) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {

            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String form, boolean isInterface) {
                if (isStatic(owner, called)) {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, EXIT, "refuse", STATIC, false);
                } else if (isOfRuntime(owner, called)) {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, EXIT, "refuse", OF_RUNTIME, false);
                } else {
                    super.visitMethodInsn(opcode, owner, called, form, isInterface);
                }
            }

            @Override
            public void visitInvokeDynamicInsn(String called, String form, Handle bootstrap, Object... arguments) {
                super.visitInvokeDynamicInsn(called, form, bootstrap,
                        Stream.of(arguments).map(ExitCalls::refused).toArray());
            }
        };
    }

    /** The same for references to methods. */
    private static Object refused(Object argument) {
        if (argument instanceof Handle handle && isStatic(handle.getOwner(), handle.getName())) {
            return new Handle(Opcodes.H_INVOKESTATIC, EXIT, "refuse", STATIC, false);
        }
        if (argument instanceof Handle handle && isOfRuntime(handle.getOwner(), handle.getName())) {
            return new Handle(Opcodes.H_INVOKESTATIC, EXIT, "refuse", OF_RUNTIME, false);
        }
        return argument;
    }
}
