package com.nextron.platform.dispatch.internal.attachment;

import com.nextron.platform.dispatch.Attachments.Kind;

/** A file to store with a visit. */
public record NewFile(Kind kind, String name, String mediaType, String caption, byte[] content) {}
