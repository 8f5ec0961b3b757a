/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;

/**
 * Files of every kind are damaged at random: what comes of it is a register, or one line. {@code -Dfuzz.rounds} makes
 * more of them, {@code -Dfuzz.seed} others.
 */
class DamagedRegistersTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 150);
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_311);
    private static final String[] TOKENS = { "\"", "<", ">", "&", "\0", "999999999999", "-1", "1E999999999", "<a>",
            "</",
        "]]>", "<!--", "\uFFFF", "r=\"ZZZZZZ9\"", " number-rows-repeated=\"999999999\"", "{", "[", "\r", ";", "" };

    @ParameterizedTest
    @EnumSource
    void aDamagedFileGivesARegisterOrOneLine(RegisterKind kind) throws IOException {
        byte[] whole = kind.bytes();
        Random random = new Random(SEED + kind.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = isZip(whole) && random.nextBoolean() ? damagedInside(whole, random) : damaged(whole,
                    random);
            read(kind, damaged, round);
        }
    }

    private static void read(RegisterKind kind, byte[] damaged, int round) {
        try {
            assertTrue(RegisterReader.read("register", damaged, RegisterOptions.NONE.openedBy(RegisterKind.PASSWORD))
                    .columns().size() > 0);
        } catch (RegisterException e) {
            String line = e.in(Locale.of("nl"));
            assertFalse(line.contains("\n") || line.contains("Exception") || line.contains("java."), line);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(kind + " " + round + " " + HexFormat.of().formatHex(damaged.length > 2000
                    ? Arrays.copyOf(damaged, 2000) : damaged), e);
        }
    }

    private static boolean isZip(byte[] content) {
        return content[0] == 'P' && content[1] == 'K';
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        for (int i = random.nextInt(4); i >= 0 && damaged.length > 0; i--) {
            int place = random.nextInt(damaged.length);
            switch (random.nextInt(5)) {
            case 0 -> damaged[place] = (byte) random.nextInt(256);
            case 1 -> damaged[place] ^= (byte) (1 << random.nextInt(8));
            case 2 -> damaged = Arrays.copyOf(damaged, Math.max(1, place));
            case 3 -> damaged = spliced(damaged, place, TOKENS[random.nextInt(TOKENS.length)].getBytes(), 0);
            default -> damaged = spliced(damaged, place, Arrays.copyOfRange(damaged, random.nextInt(place + 1), place),
                    random.nextInt(20));
            }
        }
        return damaged;
    }

    private static byte[] spliced(byte[] whole, int place, byte[] added, int removed) {
        int rest = Math.min(whole.length, place + removed);
        byte[] spliced = Arrays.copyOf(whole, place + added.length + whole.length - rest);
        System.arraycopy(added, 0, spliced, place, added.length);
        System.arraycopy(whole, rest, spliced, place + added.length, whole.length - rest);
        return spliced;
    }

    /** The zip is whole, but one of its parts is not. */
    private static byte[] damagedInside(byte[] whole, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(whole).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        String[] names = parts.keySet().toArray(String[]::new);
        parts.computeIfPresent(names[random.nextInt(names.length)],
                (name, part) -> part.length == 0 || random.nextInt(10) == 0 ? null : damaged(part, random));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
