package com.nextron.platform.dev.load;

/** One client that takes job after job from the fault to the issued invoice. For one thread. */
interface Job extends AutoCloseable {
    /** One whole job. */
    void run(Stopwatch watch);

    @Override
    void close();
}
