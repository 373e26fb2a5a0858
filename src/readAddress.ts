import { serveAddressReader } from "./library/addressReader";

serveAddressReader(window);
