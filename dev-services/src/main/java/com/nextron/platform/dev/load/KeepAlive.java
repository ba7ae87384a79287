package com.nextron.platform.dev.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One client's connection to the API, kept open. As little of HTTP/1.1 as this server needs, because the client shares the
 * processors with what it measures. For one thread.
 */
final class KeepAlive implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    KeepAlive(int port) {
        this.port = port;
    }

    /** What is asked: a path below {@code /api/v1}, with a body or (null) without. */
    record Ask(String method, String path, String body) {
        static Ask get(String path) {
            return new Ask("GET", path, null);
        }

        static Ask post(String path, String body) {
            return new Ask("POST", path, body);
        }
    }

    /** What came back. */
    record Reply(int status, byte[] body) {
        JsonNode json(int expected) {
            if (status != expected) {
                throw new LoadFailure("expected " + expected + " but got " + status + ": "
                        + new String(body, StandardCharsets.UTF_8));
            }
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new LoadFailure("An answer is no JSON.", e);
            }
        }
    }

    /** Asks as the bearer of that token and waits for the answer. */
    Reply send(Ask ask, String headers) {
        try {
            connect();
            out.write(bytes(ask, headers));
            out.flush();
            return read();
        } catch (IOException e) {
            close();
            throw new LoadFailure(ask.method() + " " + ask.path() + " got no answer.", e);
        }
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
                socket = null;
            }
        } catch (IOException e) {
            throw new LoadFailure("A connection cannot be closed.", e);
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
            out = socket.getOutputStream();
        }
    }

    private byte[] bytes(Ask ask, String headers) {
        byte[] body = ask.body() == null ? new byte[0] : ask.body().getBytes(StandardCharsets.UTF_8);
        String head = ask.method() + " /api/v1" + ask.path() + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers
                + (ask.method().equals("POST")
                        ? "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n"
                        : "\r\n");
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    private Reply read() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            last |= lower.startsWith("connection:") && lower.contains("close");
        }
        byte[] body = chunked ? chunks() : exactly(length);
        if (last) {
            close();
        }
        return new Reply(status, body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(8192);
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            body.write(exactly(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server closed the connection");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
