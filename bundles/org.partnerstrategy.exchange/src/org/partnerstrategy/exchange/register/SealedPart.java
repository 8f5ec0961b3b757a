/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.stream.XMLStreamException;

/**
 * How a part of an OpenDocument file is protected by a password (OpenDocument 1.2, part 3, section 3.4): by AES in
 * newer files, by Blowfish in older ones.
 *
 * @param isBlowfish whether it is by Blowfish
 * @param vector the vector with which it begins
 * @param salt what the key is made with
 * @param rounds in how many rounds the key is made of the password
 * @param keyBytes the length of the key
 * @param digest what is made of the password first
 */
record SealedPart(boolean isBlowfish, byte[] vector, byte[] salt, int rounds, int keyBytes, String digest) {

    private static final int MOST_ROUNDS = 10_000_000;
    private static final int LONGEST_KEY = 64;
    private static final int OLD_KEY = 16;

    /**
     * What the manifest of a file says of a part.
     *
     * @param manifest it; not closed
     * @return none when the part is not protected
     * @throws UnsupportedOperationException when it is protected in another way than these two
     */
    static Optional<SealedPart> of(String part, InputStream manifest) throws IOException, XMLStreamException {
        Xml xml = Xml.of(manifest);
        while (xml.next()) {
            if (xml.name().equals("file-entry") && xml.attribute("full-path", "").equals(part)) {
                return read(xml);
            }
        }
        return Optional.empty();
    }

    private static Optional<SealedPart> read(Xml xml) throws XMLStreamException {
        int depth = xml.depth();
        boolean isSealed = false;
        String algorithm = "";
        String derivation = "";
        String digest = "SHA-1";
        byte[] vector = {};
        byte[] salt = {};
        int rounds = 0;
        int keyBytes = OLD_KEY;
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
            case "encryption-data" -> isSealed = true;
            case "algorithm" -> {
                algorithm = xml.attribute("algorithm-name", "").toLowerCase(Locale.ROOT);
                vector = Base64.getDecoder().decode(xml.attribute("initialisation-vector", ""));
            }
            case "key-derivation" -> {
                derivation = xml.attribute("key-derivation-name", "");
                salt = Base64.getDecoder().decode(xml.attribute("salt", ""));
                rounds = xml.number("iteration-count", 0);
                keyBytes = xml.number("key-size", OLD_KEY);
            }
            case "start-key-generation" -> digest = xml.attribute("start-key-generation-name", "")
                    .endsWith("sha256") ? "SHA-256" : "SHA-1";
            default -> {
                // Nothing that the key is made of.
            }
            }
        }
        boolean isBlowfish = algorithm.contains("blowfish");
        boolean isKnown = (isBlowfish || algorithm.endsWith("aes256-cbc") || algorithm.endsWith("aes128-cbc"))
                && derivation.toUpperCase(Locale.ROOT).endsWith("PBKDF2") && rounds > 0 && rounds <= MOST_ROUNDS
                && keyBytes > 0 && keyBytes <= LONGEST_KEY;
        if (isSealed && !isKnown) {
            throw new UnsupportedOperationException(algorithm);
        }
        return isSealed ? Optional.of(new SealedPart(isBlowfish, vector, salt, rounds, keyBytes, digest))
                : Optional.empty();
    }

    /**
     * The content of the part, which is compressed within its protection.
     *
     * @throws GeneralSecurityException when the password does not fit
     */
    InputStream open(byte[] sealed, String password) throws GeneralSecurityException {
        byte[] key = key(MessageDigest.getInstance(digest).digest(password.getBytes(StandardCharsets.UTF_8)));
        Cipher cipher = Cipher.getInstance(isBlowfish ? "Blowfish/CFB/NoPadding" : "AES/CBC/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, isBlowfish ? "Blowfish" : "AES"),
                new IvParameterSpec(vector));
        return new InflaterInputStream(new ByteArrayInputStream(cipher.doFinal(sealed)), new Inflater(true));
    }

    /** PBKDF2 (RFC 8018) over bytes, as Java's own takes only characters. */
    private byte[] key(byte[] start) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(start, "HmacSHA1"));
        byte[] key = new byte[keyBytes];
        for (int block = 1, done = 0; done < keyBytes; block++) {
            mac.update(salt);
            byte[] round = mac.doFinal(new byte[] { 0, 0, 0, (byte) block });
            byte[] sum = round.clone();
            for (int i = 1; i < rounds; i++) {
                round = mac.doFinal(round);
                for (int j = 0; j < sum.length; j++) {
                    sum[j] ^= round[j];
                }
            }
            System.arraycopy(sum, 0, key, done, Math.min(sum.length, keyBytes - done));
            done += sum.length;
        }
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedPart part && Arrays.equals(salt, part.salt) && Arrays.equals(vector, part.vector);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(salt);
    }
}
